using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.BuiltIn;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>A message of the built-in map that the package brings as a type is not compiled once more.</summary>
public sealed class CompiledMessageTests
{
    private const string Extending = """{ "id": "world", "version": "1.0.0", "namespace": "World.Interop", "extends": "protocolmap:metaverse" }""";

    private const string Partner =
        """
        using System.Threading;
        using System.Threading.Tasks;
        using ProtocolMap.Metaverse;

        internal sealed class Partner : World.Interop.IAvatarTransfer
        {
            public ValueTask<AvatarPackage> ExportAsync(AvatarRequest request, CancellationToken cancellationToken) =>
                throw new World.Interop.TransferRefusalException(new TransferRefusal(TransferRefusalReason.NotAuthorised));

            public ValueTask<AvatarReceipt> ImportAsync(AvatarPackage request, CancellationToken cancellationToken) => default;
        }
        """;

    private static readonly MapLibrary s_library = new() { Name = "ProtocolMap.Metaverse", Map = MetaverseMap.Text };
    private static readonly Lazy<PortableExecutableReference> s_image = new(s_library.AsImage);

    [Fact]
    public void The_types_of_the_package_serve()
    {
        var run = GeneratorRun.Of(Input(Extending) with { Sources = [Partner] }).AssertCompiles();

        Assert.DoesNotContain(run.Files.Keys, IsOfMessages);
        Assert.Contains("ExportAsync(global::ProtocolMap.Metaverse.AvatarRequest request, ", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::ProtocolMap.Metaverse.TransferRefusal Error ", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void So_do_they_as_a_project_reference_in_an_editor() =>
        Assert.DoesNotContain(GeneratorRun.Of(Input(Extending, s_library.AsCompilation())).AssertCompiles().Files.Keys, IsOfMessages);

    [Theory]
    [InlineData("internal", "exceptions", """ "protocolmap:metaverse" """)]
    [InlineData("public", "exceptions", """ { "map": "protocolmap:metaverse", "categories": ["avatar", "identity"] } """)]
    [InlineData("internal", "results", """ "base.protocolmap.json" """)]
    [InlineData("public", "results", """ "protocolmap:metaverse" """)]
    public void Contracts_compile_over_them(string visibility, string errors, string extends)
    {
        var map = $$"""{ "id": "world", "version": "1.0.0", "namespace": "World.Interop", "extends": {{extends}}, "options": { "errors": "{{errors}}" } }""";
        var input = Input(map).WithProperty("ProtocolMapVisibility", visibility);
        if (extends.Contains("base", StringComparison.Ordinal))
        {
            input = input.WithFile("/src/world/base.protocolmap.json", """{ "id": "base", "version": "1.0.0", "extends": "protocolmap:metaverse" }""");
        }

        var run = GeneratorRun.Of(input).AssertCompiles();

        Assert.DoesNotContain(run.Files.Keys, IsOfMessages);
        Assert.Contains("interface IAvatarTransfer", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_message_has_a_type_there()
    {
        var library = s_library.Compile();

        Assert.All(
            MetaverseMap.Map.Messages,
            message => Assert.Equal(Accessibility.Public, library.GetTypeByMetadataName("ProtocolMap.Metaverse." + message.CSharpName)?.DeclaredAccessibility));
    }

    public static TheoryData<string> Others => ["none", "other version", "other map", "internal", "other alias", "without a map"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Any_other_reference_does_not_serve(string other)
    {
        MetadataReference[] references = other switch
        {
            "none" => [],
            "other version" => [(s_library with { Map = WithVersion("1.0.0-next") }).AsImage()],
            "other map" => [(s_library with { Map = """{ "id": "metaverse-2", "version": "1.0.0" }""" }).AsImage()],
            "internal" => [(s_library with { IsPublic = false }).AsImage()],
            "other alias" => [s_image.Value.WithAliases(["package"])],
            _ => [(s_library with { Map = null }).AsImage()],
        };
        var run = GeneratorRun.Of(Input(Extending, references)).AssertCompiles();

        Assert.Equal(MetaverseMap.Map.Messages.Select(message => message.CSharpName), ClassesOf(run));
        Assert.DoesNotContain("ProtocolMap.Metaverse.", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_beside_the_global_one_changes_nothing() =>
        Assert.DoesNotContain(GeneratorRun.Of(Input(Extending, s_image.Value.WithAliases(["global", "package"]))).AssertCompiles().Files.Keys, IsOfMessages);

    [Fact]
    public void The_types_of_the_package_themselves_are_generated()
    {
        var every = MetaverseMap.Map.Messages.Select(message => message.CSharpName).ToArray();

        Assert.Equal(every, ClassesOf(GeneratorRun.Of(Input(MetaverseMap.Text))));
        Assert.Equal(every, ClassesOf(GeneratorRun.Of(Input(Extending).WithProperty("ProtocolMapNamespace", "ProtocolMap.Metaverse"))));
    }

    [Fact]
    public void A_message_of_the_project_and_what_it_refers_to_are_generated()
    {
        var run = GeneratorRun.Of(Input(With("""
            "messages": { "wardrobe": { "type": "object", "properties": { "file": { "$ref": "interop-file" }, "licence": { "$ref": "licence-terms" } } } }
            """))).AssertCompiles();

        Assert.Equal(["FileDigest", "InteropFile", "LicenceTerms", "Wardrobe"], ClassesOf(run));
        Assert.Contains("global::ProtocolMap.Metaverse.AvatarPackage", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_the_project_replaces_and_all_that_refer_to_it_are_generated()
    {
        var run = GeneratorRun.Of(Input(With("""
            "messages": { "content-pose": { "type": "object", "properties": { "x": { "type": "number" } } } }
            """))).AssertCompiles();
        var contracts = run.Files["ProtocolMap.Contracts.g.cs"];

        // The last three are what a placement refers to besides.
        string[] expected = ["ContentPose", "ContentPlacement", "PlacementChange", "InteropFile", "LicenceTerms", "FileDigest"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), ClassesOf(run));
        Assert.Contains("<PlacementChange>", contracts, StringComparison.Ordinal);
        Assert.Contains("<global::ProtocolMap.Metaverse.AvatarPackage>", contracts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Messages_that_check_formats_are_others(bool assertFormat)
    {
        var run = GeneratorRun.Of(Input(With($$""" "options": { "assertFormat": {{(assertFormat ? "true" : "false")}} } """))).AssertCompiles();

        Assert.Equal(assertFormat ? MetaverseMap.Map.Messages.Count : 0, ClassesOf(run).Length);
    }

    [Fact]
    public void What_System_Text_Json_could_not_read_is_generated()
    {
        var library = (s_library with { Framework = References.NetStandard20 }).AsImage();
        var without = Input(Extending, library) with { References = References.NetStandard20 };
        var with = without with { MoreReferences = [library, .. Folders.SystemTextJson] };

        Assert.Empty(ClassesOf(GeneratorRun.Of(without).AssertCompiles()));
        Assert.Equal(MetaverseMap.Map.Messages.Count, ClassesOf(GeneratorRun.Of(with).AssertCompiles()).Length);
    }

    [Fact]
    public void An_edit_can_change_which_are_generated()
    {
        var own = With("""
            "messages": { "wardrobe": { "items": { "$ref": "file-digest" } } }
            """);
        var run = GeneratorRun.Of(Input(Extending)).Edit(own);

        Assert.Equal(["FileDigest", "Wardrobe"], ClassesOf(run));
        Assert.Empty(ClassesOf(run.Edit(Extending)));
    }

    [Fact]
    public void One_resolver_knows_the_types_of_both()
    {
        const string Probe = """
            using System.Text.Json;

            internal static class Probe
            {
                public static string Run()
                {
                    var options = new JsonSerializerOptions { TypeInfoResolver = new World.Interop.MessageTypeInfoResolver() };
                    return JsonSerializer.Serialize(new World.Interop.Wardrobe(size: 7), options) + JsonSerializer.Serialize(new ProtocolMap.Metaverse.AcceptedFormat("vrm-1-0"), options);
                }
            }
            """;
        var map = With(""" "messages": { "wardrobe": { "type": "object", "properties": { "size": { "type": "integer" } } } } """);
        var image = Emitted.Image(GeneratorRun.Of(Input(map) with { Sources = [Probe] }).AssertCompiles().Compilation);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(Emitted.Image(s_library.Compile())));

        var result = context.LoadFromStream(new MemoryStream(image)).GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);

        Assert.Equal("""{"size":7}{"protocol":"vrm-1-0"}""", result);
    }

    private static GeneratorInput Input(string map) => Input(map, s_image.Value);

    private static GeneratorInput Input(string map, params MetadataReference[] references) => GeneratorInput.OfMap(map) with { MoreReferences = references };

    private static string With(string section) => Extending.Replace(" }", ", " + section + " }", StringComparison.Ordinal);

    private static string WithVersion(string version) => MetaverseMap.Text.Replace("\"version\": \"1.0.0\",\n  \"title\"", $"\"version\": \"{version}\",\n  \"title\"", StringComparison.Ordinal);

    private static bool IsOfMessages(string hintName) => hintName.StartsWith("ProtocolMap.Messages", StringComparison.Ordinal);

    /// <summary>The messages that became types, by name.</summary>
    private static string[] ClassesOf(GeneratorRun run)
    {
        var known = MetaverseMap.Map.Messages.Select(message => message.CSharpName!).Append("Wardrobe");
        var text = string.Concat(run.Files.Where(file => IsOfMessages(file.Key)).Select(file => file.Value));
        return [.. known.Where(name => text.Contains($" class {name} :", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
