using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>Fixes of diagnostics that are not about C#.</summary>
public sealed class FileFixTests
{
    [Fact]
    public Task Numbers_are_written_into_the_map() => new FixRun { Fix = new NumberFix(), Analyzer = new MapFileAnalyzer(), Key = "number", Projects = ["net8.0", "net10.0"] }
        .WithMap(
            """
            { "id": "world", "version": "1", // numbers below
              "categories": { "avatar": { "title": "A" } },
              "protocols": { "vrm": { "title": "V", "capabilities": { "bones": { "title": "B" } } }, "gltf": { "title": "G", "number": 4 } } }
            """,
            """
            { "id": "world", "version": "1", // numbers below
              "categories": { "avatar": { "title": "A", "number": 1 } },
              "protocols": { "vrm": { "title": "V", "number": 5, "capabilities": { "bones": { "title": "B", "bit": 0 } } }, "gltf": { "title": "G", "number": 4 } } }
            """)
        .VerifyAsync();

    [Fact]
    public Task A_category_in_editorconfig_is_corrected() => (Categories() with { Projects = ["net8.0", "net10.0"] })
        .WithFile(
            "/src/world/.editorconfig",
            "root = true\n[A.cs]\nprotocolmap_scope = avatars\n[*.cs]\nprotocolmap_scope = asset, avatars # avatars\nother = avatars\n",
            "root = true\n[A.cs]\nprotocolmap_scope = avatar\n[*.cs]\nprotocolmap_scope = asset, avatar # avatars\nother = avatars\n")
        .WithFile("/src/world/A.cs", "[||]class A { }", "class A { }")
        .VerifyAsync();

    [Fact]
    public async Task A_category_in_a_project_file_is_not() => Assert.Empty(await (Categories() with { Properties = [("ProtocolMapScope", "avatars")] })
        .WithFile("/src/world/.editorconfig", "[*.md]\nprotocol_scope = avatars\n")
        .WithFile("/src/world/A.cs", "[||]class A { }").OfferedAsync());

    [Fact]
    public async Task A_category_that_resembles_none_is_not() => Assert.Empty(await Categories()
        .WithFile("/src/world/.editorconfig", "[*.cs]\nprotocolmap_scope = something-else\n")
        .WithFile("/src/world/A.cs", "[||]class A { }").OfferedAsync());

    [Fact]
    public async Task A_category_is_not_where_the_host_cannot_write_there()
    {
        var run = Categories().WithFile("/src/world/.editorconfig", "[*.cs]\nprotocolmap_scope = avatars\n").WithFile("/src/world/A.cs", "[||]class A { }");
        Assert.Single(await run.OfferedAsync());
        Assert.Empty(await (run with { Workspace = () => new LimitedWorkspace(ApplyChangesKind.ChangeAnalyzerConfigDocument) }).OfferedAsync());
    }

    private static FixRun Categories() => (FixWorld.With(new CategoryFix(), "category") with { Rule = "PMAP2009" });
}
