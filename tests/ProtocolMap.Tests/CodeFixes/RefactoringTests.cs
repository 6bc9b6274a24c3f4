using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.CodeFixes.Refactorings;
using ProtocolMap.Tests.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>What is offered without a diagnostic. <c>[||]</c> marks the caret.</summary>
public sealed class RefactoringTests
{
    [Fact]
    public async Task A_project_without_a_map_gets_one_for_each_of_its_frameworks()
    {
        var run = Run("class [||]A { }") with { Properties = [("RootNamespace", "World")] };
        var changed = await ApplyAsync(Assert.Single(await OfferedAsync(new MapRefactoring(), run)));
        var map = Assert.Single(changed.Projects.Single().AdditionalDocuments);
        Assert.Equal("/src/world/world.protocolmap.json", map.FilePath!.Replace('\\', '/'));
        Assert.Equal("/src/world/World.csproj", changed.Projects.Single().FilePath);

        // What it says is right, and the code in it compiles.
        var text = (await map.GetTextAsync()).ToString();
        GeneratorRun.Of(text).AssertCompiles();
        var compilation = await changed.Projects.Single().GetCompilationAsync();
        Assert.NotNull(compilation!.Assembly.GetTypeByMetadataName("World.Interop.InteropScopeAttribute"));
    }

    [Fact]
    public async Task A_project_that_has_a_map_or_no_use_for_one_gets_none()
    {
        Assert.Empty(await OfferedAsync(new MapRefactoring(), Run("class [||]A { }").WithMap(World.Map)));
        Assert.Empty(await OfferedAsync(new MapRefactoring(), Run("class A { void [||]M() { } }")));

        var solution = Run("class [||]A { }").Create();
        var project = solution.Projects.Single();
        var without = project.WithMetadataReferences(project.MetadataReferences.Where(reference => reference.Display?.Contains("Microsoft.NETCore", StringComparison.Ordinal) == true));
        Assert.Empty(await OfferedAsync(new MapRefactoring(), without.Solution));
    }

    [Fact]
    public async Task Where_files_cannot_be_added_or_one_lies_there_unread_no_map_is_made()
    {
        var run = Run("class [||]A { }");
        Assert.Single(await OfferedAsync(new MapRefactoring(), run));
        Assert.Empty(await OfferedAsync(new MapRefactoring(), run with { Workspace = () => new LimitedWorkspace(ApplyChangesKind.AddAdditionalDocument) }));

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var elsewhere = run with { ProjectFile = Path.Combine(folder.FullName, "World.csproj") };
            Assert.Single(await OfferedAsync(new MapRefactoring(), elsewhere));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "world.protocolmap.json"), "mine");
            Assert.Empty(await OfferedAsync(new MapRefactoring(), elsewhere));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("[||]")]
    [InlineData("class [||]")]
    [InlineData("class A { void [||]M(")]
    [InlineData("class A : [||]{ int P => ; [")]
    [InlineData("public [||]")]
    [InlineData("[||]int x = ; class")]
    [InlineData("namespace [||]")]
    [InlineData("enum [||]E { , }")]
    public async Task Code_that_is_still_being_typed_gets_no_scope_and_no_exception(string code)
    {
        Assert.Empty(await OfferedAsync(new ScopeRefactoring(), Run(code).WithMap(World.Map)));
        foreach (var action in await OfferedAsync(new MapRefactoring(), Run(code)))
        {
            Assert.Single((await ApplyAsync(action)).Projects.Single().AdditionalDocuments);
        }
    }

    [Theory]
    [InlineData("public class [||]A\n{\n}", "[InteropScope(InteropCategory.Asset)]\npublic class A\n{\n}")]
    [InlineData("class A\n{\n    [System.Obsolete]\n    void M[||](int a) { }\n}", "class A\n{\n    [InteropScope(InteropCategory.Asset)]\n    [System.Obsolete]\n    void M(int a) { }\n}")]
    [InlineData("class A { [||]int P => 1; }", "class A { [InteropScope(InteropCategory.Asset)] int P => 1; }")]
    [InlineData("enum [||]E { A }", "[InteropScope(InteropCategory.Asset)]\nenum E { A }")]
    public async Task A_declaration_is_put_into_a_scope(string before, string after)
    {
        var offered = await OfferedAsync(new ScopeRefactoring(), Run("using World.Interop;\n" + before).WithMap(World.Map));
        var nested = Assert.Single(offered).NestedActions;
        Assert.Equal(["Avatar", "Asset", "Identity", "Content"], nested.Select(action => action.Title));
        var changed = await ApplyAsync(nested[1]);
        Assert.Equal("using World.Interop;\n" + after, (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("class A { void M() { [||]int local = 1; } }")]
    [InlineData("namespace [||]N { }")]
    [InlineData("[World.Interop.InteropScope] class [||]A { }")]
    [InlineData("[System.[||]Obsolete] class A { }")]
    [InlineData("class [||]A { Missing M; }")]
    public async Task Elsewhere_no_scope_is_offered(string code) => Assert.Empty(await OfferedAsync(new ScopeRefactoring(), Run(code).WithMap(World.Map)));

    [Fact]
    public async Task Without_a_map_of_its_own_a_project_uses_those_that_it_references()
    {
        var run = Run("class [||]A { }") with
        {
            References = [new MapLibrary { Name = "Rules", Map = World.Map }.AsImage(), new MapLibrary { Name = "More", Map = World.Map }.AsImage()],
        };
        var nested = Assert.Single(await OfferedAsync(new ScopeRefactoring(), run)).NestedActions;
        Assert.Equal(["More: Avatar", "More: Asset", "More: Identity", "More: Content", "Rules: Avatar", "Rules: Asset", "Rules: Identity", "Rules: Content"], nested.Select(action => action.Title));
        var changed = await ApplyAsync(nested[4]);
        Assert.Equal("[Rules.InteropScope(Rules.InteropCategory.Avatar)] class A { }", (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString().Replace("\n", " ", StringComparison.Ordinal));
    }

    // The harness of fixes makes the solution; no fix is asked.
    private static FixRun Run(string code) => FixWorld.Run(new AlternativeFix(), "").WithSource(code);

    private static Task<ImmutableArray<CodeAction>> OfferedAsync(CodeRefactoringProvider provider, FixRun run) => OfferedAsync(provider, run.Create(), Markup.Parse(run.Files[0].Before, "").Expected[0].Span.Start);

    private static async Task<ImmutableArray<CodeAction>> OfferedAsync(CodeRefactoringProvider provider, Solution solution, int caret = 6)
    {
        var offered = ImmutableArray.CreateBuilder<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(solution.Projects.Single().Documents.Single(), new(caret, 0), offered.Add, CancellationToken.None));
        return offered.ToImmutable();
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;
}
