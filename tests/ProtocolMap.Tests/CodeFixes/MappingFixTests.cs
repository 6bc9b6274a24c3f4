using System.Text;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>The map allows what code uses, and nothing else of it changes.</summary>
public sealed class MappingFixTests
{
    private const string Last = "\"mqtt-3\": \"allowed\"";
    private const string Mapped = Last + ",\n      \"mqtt-5\": \"allowed\"";

    [Fact]
    public Task The_category_gets_an_entry() => Run().WithMap(World.Map, Map(Last, Mapped)).WithSource(Gateway("[|Mqtt5|]"), Gateway("Mqtt5")).VerifyAsync();

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public Task Lines_end_as_they_do_in_the_file_and_the_byte_order_mark_stays(string lineBreak) => (Run() with { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) })
        .WithMap(World.Map.ReplaceLineEndings(lineBreak), Map(Last, Mapped).ReplaceLineEndings(lineBreak))
        .WithSource(Gateway("[|Mqtt5|]"), Gateway("Mqtt5"))
        .VerifyAsync();

    [Fact]
    public Task A_map_without_mappings_gets_some() => Run()
        .WithMap(Tiny(""), Tiny(", \"mappings\": { \"avatar\": { \"vrm\": \"allowed\" } }"))
        .WithSource(Gateway("[|Vrm|]"), Gateway("Vrm"))
        .VerifyAsync();

    [Fact]
    public Task All_uses_of_all_files_and_projects_come_to_one_entry_each() => (Run() with
    {
        Projects = ["First", "Second"],
        Files =
        [
            new(GeneratorInput.MapPath, World.Map, Map(Last, Last + ",\n      \"x3d-next\": \"allowed\",\n      \"mqtt-5\": \"allowed\"").Replace("\"fbx\": \"allowed\" },", "\"fbx\": \"allowed\", \"x3d-next\": \"allowed\" },", StringComparison.Ordinal)),
            new("/src/world/Linked.cs", Gateway("[|Mqtt5|]", "Linked"), Gateway("Mqtt5", "Linked")),
            new("/src/world/A.cs", Gateway("[|X3dNext|]", "A"), Gateway("{|PMAP2004:X3dNext|}", "A"), "First"),
            new("/src/world/B.cs", Gateway("[|Mqtt5|]", "B"), Gateway("Mqtt5", "B"), "Second"),
            new("/src/world/C.cs", Gateway("[|X3dNext|]", "C", "Asset"), Gateway("{|PMAP2004:X3dNext|}", "C", "Asset"), "Second"),
        ],
    }).VerifyAsync(FixAllScope.Solution);

    [Fact]
    public async Task With_several_categories_each_is_offered()
    {
        var offered = await Run().WithMap(World.Map)
            .WithSource("using World.Interop; [InteropScope(InteropCategory.Avatar, InteropCategory.Content)] class G { Protocol P => Protocol.[|Mqtt5|]; }")
            .OfferedAsync();
        Assert.Equal(
            ["map Map 'mqtt-5' as allowed for 'avatar' (world.protocolmap.json)", "map:content Map 'mqtt-5' as allowed for 'content' (world.protocolmap.json)"],
            offered.Select(offer => $"{offer.EquivalenceKey} {offer.Title}"));
    }

    [Fact]
    public async Task Nothing_is_offered_where_the_entries_of_another_map_would_come_back() => Assert.Empty(await Run()
        .WithFile("/src/world/base.protocolmap.json", World.Map)
        .WithMap("""{ "id": "own", "version": "1", "namespace": "World.Interop", "extends": "base.protocolmap.json", "mappings": { "avatar": null } }""")
        .WithSource(Gateway("[|Mqtt5|]")).OfferedAsync());

    [Fact]
    public async Task Nothing_is_offered_where_the_map_is_one_that_a_reference_carries()
    {
        var rules = new MapLibrary { Name = "Rules", Map = World.Map }.AsImage();
        var run = (Run() with { References = [rules] }).WithSource("using Rules; [InteropScope(InteropCategory.Avatar)] class G { Protocol P => Protocol.[|Mqtt5|]; }");
        Assert.Empty(await run.OfferedAsync());

        // In C# there are ways out.
        await (run with
        {
            Fix = new AlternativeFix(),
            Key = "alternative",
            Files = [run.Files[0] with { After = "using Rules; [InteropScope(InteropCategory.Avatar)] class G { Protocol P => Protocol.Vrm; }" }],
        }).VerifyAsync();
        Assert.NotEmpty(await (run with { Fix = new MemberScopeFix() }).OfferedAsync());
        Assert.NotEmpty(await (run with { Fix = new WiderScopeFix() }).OfferedAsync());
        Assert.NotEmpty(await (run with { Fix = new EndScopeFix() }).OfferedAsync());
        Assert.Empty(await (run with { Fix = new ExemptionFix() }).OfferedAsync());
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_file_that_must_not_be_written()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "locked.protocolmap.json");
        await File.WriteAllTextAsync(path, World.Map);
        var run = Run().WithFile(path, World.Map).WithSource(Gateway("[|Mqtt5|]"));
        Assert.Single(await run.OfferedAsync());

        File.SetAttributes(path, FileAttributes.ReadOnly);
        try
        {
            Assert.Empty(await run.OfferedAsync());
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Fact]
    public async Task What_is_prohibited_or_deprecated_is_not_allowed_by_a_fix_nor_anything_in_code_that_does_not_compile()
    {
        Assert.Equal("PMAP2001", Assert.Single(new MappingFix().FixableDiagnosticIds));
        Assert.Empty(await Run().WithMap(World.Map).WithSource("using World.Interop; [InteropScope(InteropCategory.Avatar)] class G { Protocol P => Protocol.[|Mqtt5|]; Missing M; }").OfferedAsync());
    }

    private static FixRun Run() => FixWorld.Run(new MappingFix(), "map");

    private static string Map(string old, string replacement) => World.Map.ReplaceLineEndings("\n").Replace(old + "\n", replacement + "\n", StringComparison.Ordinal);

    private static string Tiny(string mappings) =>
        $$"""{ "id": "world", "version": "1", "namespace": "World.Interop", "categories": { "avatar": { "title": "A", "number": 1 } }, "protocols": { "vrm": { "title": "V", "number": 1 } }{{mappings}}, "libraries": {} }""";

    private static string Gateway(string protocol, string name = "Gateway", string category = "Avatar") =>
        $"using World.Interop; [InteropScope(InteropCategory.{category})] class {name} {{ Protocol P => Protocol.{protocol}; }}";
}
