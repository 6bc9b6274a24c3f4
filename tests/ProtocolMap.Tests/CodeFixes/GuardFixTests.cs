using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>The other side is asked before a negotiable capability is used.</summary>
public sealed class GuardFixTests
{
    private const string Map =
        """
        { "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatars", "number": 1 } },
          "protocols": { "gltf": { "title": "glTF 2.0", "number": 1, "capabilities": { "skinning": { "title": "Skinning", "bit": 0 }, "morphing": { "title": "Morphing", "bit": 1 } } } },
          "mappings": { "avatar": { "gltf": { "use": "allowed", "capabilities": { "skinning": "negotiable", "morphing": "negotiable" } } } } }
        """;

    private const string Skins =
        """
        static class Skins
        {
            [World.Interop.UsesProtocol(World.Interop.Protocol.Gltf, Capabilities = World.Interop.GltfCapabilities.Skinning)]
            public static int Write() => 0;
            [World.Interop.UsesProtocol(World.Interop.Protocol.Gltf, Capabilities = World.Interop.GltfCapabilities.Morphing)]
            public static int Morph(int value) => value;
        }
        """;

    [Fact]
    public Task A_statement_is_wrapped() => Run(
        """
        using World.Interop;

        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            void Publish(GltfCapabilities offered)
            {
                // first
                Skins.[|Write|](); // then
            }
        }
        """,
        """
        using World.Interop;

        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            void Publish(GltfCapabilities offered)
            {
                // first
                if (offered.Supports(GltfCapabilities.Skinning))
                {
                    Skins.Write();
                } // then
            }
        }
        """).VerifyAsync();

    [Fact]
    public Task One_question_asks_for_all_that_a_statement_needs() => Run(
        "[World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class G\n{\n\tWorld.Interop.GltfCapabilities Offered { get; }\n\tint M()\n\t{\n\t\tif (true)\n\t\t{\n\t\t\tSkins.[|Morph|](\n\t\t\t\tSkins.[|Write|]());\n\t\t}\n\n\t\treturn 0;\n\t}\n}",
        "[World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class G\n{\n\tWorld.Interop.GltfCapabilities Offered { get; }\n\tint M()\n\t{\n\t\tif (true)\n\t\t{\n\t\t\tif (Offered.HasFlag(World.Interop.GltfCapabilities.Morphing | World.Interop.GltfCapabilities.Skinning))\n\t\t\t{\n\t\t\t\tSkins.Morph(\n\t\t\t\t\tSkins.Write());\n\t\t\t}\n\t\t}\n\n\t\treturn 0;\n\t}\n}").VerifyAsync(FixAllScope.Document);

    [Fact]
    public Task All_of_several_files_and_frameworks_ask_once_each()
    {
        const string Asked = "if (o.HasFlag(World.Interop.GltfCapabilities.Skinning)) { Skins.Write(); }";
        var run = Run(InScope("A", "Skins.[|Write|]();"), InScope("A", Asked)) with { Projects = ["net8.0", "net10.0"] };
        return (run with
        {
            Files =
            [
                .. run.Files,
                new("/src/world/B.cs", InScope("B", "Skins.[|Write|]();"), InScope("B", Asked)),
                new("/src/world/Own.cs", InScope("C", "Skins.[|Write|]();"), InScope("C", Asked), "net10.0"),
            ],
        }).VerifyAsync(FixAllScope.Solution);
    }

    [Theory]
    [InlineData("int M() { return Skins.[|Write|](); }")]
    [InlineData("void M(GltfCapabilities offered) { var local = Skins.[|Write|](); _ = local; }")]
    [InlineData("void M() { Skins.[|Write|](); GltfCapabilities later = default; _ = later; }")]
    [InlineData("int M(GltfCapabilities offered) => Skins.[|Write|]();")]
    [InlineData("int M(GltfCapabilities offered) { return Skins.[|Write|](); }")]
    public async Task Nothing_is_offered_where_nothing_can_be_asked_or_the_code_would_not_compile(string member) =>
        Assert.Empty(await Run($"using World.Interop; [InteropScope(InteropCategory.Avatar)] class G {{ {member} }}", "").OfferedAsync());

    private static string InScope(string name, string statement) =>
        $"[World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class {name} {{ void M(World.Interop.GltfCapabilities o) {{ {statement} }} }}";

    private static FixRun Run(string before, string after) => FixWorld.Run(new GuardFix(), "guard").WithMap(Map) with
    {
        Rule = "PMAP2006",
        Files = [new(GeneratorInput.MapPath, Map, Map), new("/src/world/Source.cs", before, after), new("/src/world/Skins.cs", Skins, Skins)],
    };
}
