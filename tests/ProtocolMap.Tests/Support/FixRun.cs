using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Tests.Support;

/// <summary>
/// A solution with maps and marked sources in which a fix is carried out. Fails when the diagnostics before or after are not those that are
/// marked, when a file is not what it should be in every project that has it, and when the result does not compile.
/// </summary>
internal sealed record FixRun
{
    private static readonly FixAllScope?[] s_scopes = [null, FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public required CodeFixProvider Fix { get; init; }

    public required DiagnosticAnalyzer Analyzer { get; init; }

    /// <summary>Which of the fix's ways out is taken.</summary>
    public string Key { get; init; } = "";

    /// <summary>The rule that <c>[|…|]</c> marks.</summary>
    public string Rule { get; init; } = "PMAP2001";

    /// <summary>C#, maps and <c>.editorconfig</c>.</summary>
    public IReadOnlyList<FixedFile> Files { get; init; } = [];

    /// <summary>Projects that have the files: one for each framework of a project with several.</summary>
    public IReadOnlyList<string> Projects { get; init; } = ["World"];

    /// <summary>The project file that all of them share; <see langword="null"/> when each has its own.</summary>
    public string? ProjectFile { get; init; }

    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>How the files are stored.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where the solution lives: what can be changed depends on it.</summary>
    public Func<Workspace> Workspace { get; init; } = static () => new AdhocWorkspace();

    public FixRun WithNewFile(string path, string after) => this with { Files = [.. Files, new FixedFile(path, "", after) { IsNew = true }] };

    public FixRun WithFile(string path, string before, string? after = null, string? project = null) =>
        this with { Files = [.. Files, new FixedFile(path, before, after ?? before, project)] };

    public FixRun WithSource(string before, string? after = null) => WithFile($"/src/world/Source{Files.Count}.cs", before, after);

    public FixRun WithMap(string before, string? after = null) => WithFile(GeneratorInput.MapPath, before, after);

    /// <summary>Fixes one diagnostic, then all of its document, project and solution, and each time asserts the same result.</summary>
    public async Task VerifyAsync()
    {
        foreach (var scope in s_scopes)
        {
            await VerifyAsync(scope);
        }
    }

    /// <summary>Fixes the first marked diagnostic, or all in a scope.</summary>
    public async Task<Solution> VerifyAsync(FixAllScope? scope)
    {
        var before = Create();
        await AssertMarksAsync(before, static file => file.Before);
        var after = await ApplyAsync(before, scope);
        foreach (var project in after.Projects)
        {
            foreach (var file in Files.Where(file => file.IsIn(project.Name)))
            {
                var text = await Find(project, file.Path).GetTextAsync();
                Assert.Equal(file.IsCode ? Markup.Parse(file.After, Rule).Source : file.After, text.ToString());
                Assert.Equal(Encoding.GetPreamble(), text.Encoding!.GetPreamble());
            }
        }

        await AssertMarksAsync(after, static file => file.After);
        return after;
    }

    /// <summary>What is offered for the first marked diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync()
    {
        var solution = Create();
        return await OfferedAsync(solution, await FirstAsync(solution));
    }

    /// <summary>What is offered where the solution has moved on since the first marked diagnostic was found.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedLaterAsync(Solution later)
    {
        var stale = await FirstAsync(Create());
        return await OfferedAsync(later, stale);
    }

    /// <summary>The solution as it is before.</summary>
    public Solution Create()
    {
        var solution = Workspace().CurrentSolution;
        foreach (var name in Projects)
        {
            var id = ProjectId.CreateNewId(name);
            var info = ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                name,
                LanguageNames.CSharp,
                filePath: ProjectFile ?? $"/src/world/{name}.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(Language),
                metadataReferences: [.. Support.References.Net100.All, .. References],
                analyzerReferences: [new GeneratorReference()]);
            solution = solution.AddProject(info);
            solution = Add(solution, id, new FixedFile("/src/world/." + name + ".globalconfig", GlobalConfig, GlobalConfig));
            foreach (var file in Files.Where(file => file.IsIn(name) && !file.IsNew))
            {
                solution = Add(solution, id, file);
            }
        }

        return solution;
    }

    private string GlobalConfig => "is_global = true\n" + string.Concat(Properties.Prepend(("ProjectDir", "/src/world/")).Select(property => $"build_property.{property.Item1} = {property.Item2}\n"));

    private Solution Add(Solution solution, ProjectId project, FixedFile file)
    {
        var id = DocumentId.CreateNewId(project, file.Path);
        var text = SourceText.From(file.IsCode ? Markup.Parse(file.Before, Rule).Source : file.Before, Encoding);
        var name = Path.GetFileName(file.Path);
        return file.IsCode ? solution.AddDocument(id, name, text, filePath: file.Path)
            : file.IsConfig ? solution.AddAnalyzerConfigDocument(id, name, text, filePath: file.Path)
            : solution.AddAdditionalDocument(id, name, text, filePath: file.Path);
    }

    private async Task<Solution> ApplyAsync(Solution solution, FixAllScope? scope)
    {
        var first = await FirstAsync(solution);
        var offered = await OfferedAsync(solution, first);
        var action = offered.FirstOrDefault(offer => offer.EquivalenceKey == Key);
        Assert.True(action is not null, $"Not offered: '{Key}'. Offered: " + string.Join(", ", offered.Select(offer => $"'{offer.EquivalenceKey}'")));
        if (scope is { } all)
        {
            var document = FileOf(solution, first);
            FixAllContext context = document is Document code
                ? new(code, Fix, all, Key, Fix.FixableDiagnosticIds, new SolutionDiagnostics(Analyzer), CancellationToken.None)
                : new(document.Project, Fix, all == FixAllScope.Document ? FixAllScope.Project : all, Key, Fix.FixableDiagnosticIds, new SolutionDiagnostics(Analyzer), CancellationToken.None);
            action = await Fix.GetFixAllProvider()!.GetFixAsync(context);
        }

        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    private async Task<IReadOnlyList<CodeAction>> OfferedAsync(Solution solution, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        await Fix.RegisterCodeFixesAsync(FileOf(solution, diagnostic) is Document code
            ? new CodeFixContext(code, diagnostic, (action, _) => offered.Add(action), CancellationToken.None)
            : new CodeFixContext(FileOf(solution, diagnostic), diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    private async Task<Diagnostic> FirstAsync(Solution solution) =>
        (await new SolutionDiagnostics(Analyzer).InAsync(solution.Projects.First())).First(diagnostic => Fix.FixableDiagnosticIds.Contains(diagnostic.Id));

    private static TextDocument FileOf(Solution solution, Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && solution.GetDocument(tree) is { } document
        ? document
        : Find(solution.Projects.First(), diagnostic.Location.GetLineSpan().Path);

    private static TextDocument Find(Project project, string path) =>
        project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments).Single(document => document.FilePath == path);

    // Compiles, and has the marked diagnostics and no other.
    private async Task AssertMarksAsync(Solution solution, Func<FixedFile, string> state)
    {
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            Assert.Empty(compilation!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
            var expected = Files.Where(file => file.IsCode && file.IsIn(project.Name))
                .SelectMany(file => Markup.Parse(state(file), Rule).Expected.Select(mark => $"{file.Path} {mark.Span} {mark.Id}"));
            var actual = (await new SolutionDiagnostics(Analyzer).InAsync(project)).Where(static diagnostic => diagnostic.Location.IsInSource);
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                actual.Select(diagnostic => $"{diagnostic.Location.SourceTree!.FilePath} {diagnostic.Location.SourceSpan} {diagnostic.Id}").Order(StringComparer.Ordinal));
        }
    }
}
