using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Model.Editing;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>What a baseline knows grows by a use.</summary>
public sealed class BaselineFixTests
{
    private const string Path = "/src/world/known.protocolmap.baseline";
    private const string Scope = "using World.Interop; [assembly: InteropScope(InteropCategory.Avatar)] ";

    [Fact]
    public Task A_use_gets_an_entry() => Run()
        .WithFile(Path, "# Known\r\n\r\nPMAP2001 M:A.A mqtt-5 1 # old\r\n", "# Known\r\n\r\nPMAP2001 M:A.A mqtt-5 1 # old\r\nPMAP2001 M:A.M mqtt-5 1\r\n")
        .WithSource(Scope + "class A { void M() => Vendor.Mqtt.Client.[|Open|](); }", Scope + "class A { void M() => Vendor.Mqtt.Client.Open(); }")
        .VerifyAsync();

    [Fact]
    public Task All_uses_of_all_files_and_frameworks_are_counted_once() => (Run() with { Projects = ["net8.0", "net10.0"] })
        .WithFile(Path, "", "PMAP2001 M:A.M mqtt-5 2\nPMAP2001 M:B.M mqtt-5 1\nPMAP2002 P:A.P fbx 1\n")
        .WithFile("/src/world/A.cs", Scope + "class A { void M() { _ = Vendor.Mqtt.Client.[|Open|]().[|Next|](); } Protocol P => Protocol.{|PMAP2002:Fbx|}; }", Scope + "class A { void M() { _ = Vendor.Mqtt.Client.Open().Next(); } Protocol P => Protocol.Fbx; }")
        .WithFile("/src/world/B.cs", "class B { void M() => Vendor.Mqtt.Client.[|Open|](); }", "class B { void M() => Vendor.Mqtt.Client.Open(); }")
        .VerifyAsync(FixAllScope.Solution);

    [Fact]
    public Task A_project_without_a_baseline_gets_its_first() => Run()
        .WithNewFile("/src/world/World.protocolmap.baseline", "PMAP2001 M:A.M mqtt-5 2\nPMAP2002 P:A.P fbx 1\n")
        .WithSource(Scope + "class A { void M() { _ = Vendor.Mqtt.Client.[|Open|]().[|Next|](); } Protocol P => Protocol.{|PMAP2002:Fbx|}; }", Scope + "class A { void M() { _ = Vendor.Mqtt.Client.Open().Next(); } Protocol P => Protocol.Fbx; }")
        .VerifyAsync(FixAllScope.Solution);

    [Fact]
    public async Task Each_project_gets_its_own_and_one_for_several_frameworks_one()
    {
        var run = (Run() with { Projects = ["One", "Two"] })
            .WithSource(Scope + "class A { void M() => Vendor.Mqtt.Client.[|Open|](); }", Scope + "class A { void M() => Vendor.Mqtt.Client.Open(); }");
        var own = run with { Files = [.. run.Files, .. run.Projects.Select(name => new FixedFile($"/src/world/{name}.protocolmap.baseline", "", "PMAP2001 M:A.M mqtt-5 1\n", name) { IsNew = true })] };
        await own.VerifyAsync(FixAllScope.Solution);

        var frameworks = run.WithNewFile("/src/world/Both.protocolmap.baseline", "PMAP2001 M:A.M mqtt-5 1\n") with { ProjectFile = "/src/world/Both.csproj" };
        await frameworks.VerifyAsync(scope: null);
        await frameworks.VerifyAsync(FixAllScope.Solution);
    }

    [Fact]
    public async Task Where_files_cannot_be_added_or_one_lies_there_unread_none_is_made()
    {
        var run = Run().WithSource(Scope + "class A { void M() => Vendor.Mqtt.Client.[|Open|](); }");
        Assert.Equal("Count it as known (new file World.protocolmap.baseline)", Assert.Single(await run.OfferedAsync()).Title);
        Assert.Empty(await (run with { Workspace = () => new LimitedWorkspace(ApplyChangesKind.AddAdditionalDocument) }).OfferedAsync());
        Assert.Empty(await (run with { Files = [run.Files[0] with { Path = "/src/world/world.ProtocolMapGenerator.additionalfile" }, .. run.Files.Skip(1)] }).OfferedAsync());

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var elsewhere = run with { ProjectFile = System.IO.Path.Combine(folder.FullName, "World.csproj") };
            Assert.Single(await elsewhere.OfferedAsync());
            await File.WriteAllTextAsync(System.IO.Path.Combine(folder.FullName, "World.protocolmap.baseline"), "mine");
            Assert.Empty(await elsewhere.OfferedAsync());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Nothing_is_offered_in_a_faulty_one()
    {
        const string Code = Scope + "class A { void M() => Vendor.Mqtt.Client.[|Open|](); }";
        Assert.Empty(await Run().WithFile(Path, "PMAP2001 M:A.A mqtt-5\n").WithSource(Code).OfferedAsync());
    }

    [Theory]
    [InlineData("", "PMAP2001 M:B.M mqtt 1\n")]
    [InlineData("# only a comment", "# only a comment\nPMAP2001 M:B.M mqtt 1\n")]
    [InlineData("PMAP2001 M:A.M mqtt 1", "PMAP2001 M:A.M mqtt 1\nPMAP2001 M:B.M mqtt 1")]
    [InlineData("PMAP2001 M:C.M mqtt 1\r\n", "PMAP2001 M:B.M mqtt 1\r\nPMAP2001 M:C.M mqtt 1\r\n")]
    [InlineData("# c\n  PMAP2001\tM:B.M mqtt  9 # why\n", "# c\n  PMAP2001\tM:B.M mqtt  10 # why\n")]
    [InlineData("PMAP2001 M:A.M mqtt 1 # a\n# of c\nPMAP2001 M:C.M mqtt 1\n", "PMAP2001 M:A.M mqtt 1 # a\nPMAP2001 M:B.M mqtt 1\n# of c\nPMAP2001 M:C.M mqtt 1\n")]
    [InlineData("PMAP2001 M:B.M mqtt 2147483647\n", null)]
    public void Lines_that_are_not_about_it_stay(string before, string? after)
    {
        var edits = BaselineAddition.EditsOf(new MapFile(Path, before), new BaselineKey("PMAP2001", "M:B.M", "mqtt"), CancellationToken.None);
        Assert.Equal(after, edits is null ? null : TextEdit.Apply(before, edits));
    }

    private static FixRun Run() => FixWorld.With(new BaselineFix(), "baseline");
}
