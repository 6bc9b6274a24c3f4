using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>A project is judged by a map that it references, however the reference reaches it.</summary>
public sealed class ReferencedMapTests
{
    private const string Gateway =
        """
        using FirstMaps;
        using Vendor.Mqtt;
        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            object o = Client.[|Open|]();
            [|Client|]? client;
            Protocol good = Protocol.Vrm, bad = Protocol.[|Gltf|];
            object flag = [|GltfCapabilities|].[|Skinning|];
            [InteropScope(InteropCategory.Asset)] object p = Protocol.Gltf;
            [InteropScope] object q = Client.Open();
        }
        class Unscoped { object o = Client.Open(); }
        """;

    public static TheoryData<string> Kinds => ["compilation", "image", "reference assembly"];

    internal static MetadataReference As(string kind, MapLibrary library) => kind switch
    {
        "compilation" => library.AsCompilation(),
        "image" => library.AsImage(),
        _ => library.AsReferenceAssembly(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task However_it_is_referenced(string kind)
    {
        var diagnostics = await Maps.Project([As(kind, Maps.FirstLibrary)])
            .WithSource(Gateway.Replace("object flag = [|GltfCapabilities|].", "object flag = GltfCapabilities.", StringComparison.Ordinal)).VerifyAsync();
        Assert.Equal(
            "'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0 (first 1.2.0); through Library",
            diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Two_steps_away(string kind)
    {
        var map = As(kind, Maps.FirstLibrary);
        var between = new MapLibrary
        {
            Name = "Between",
            Source = "namespace Between { public class Link { [FirstMaps.UsesProtocol(FirstMaps.Protocol.Mqtt5)] public void Send() { } public void Stay() { } } }",
            References = [map],
        };
        return Maps.Project([map, As(kind, between)])
            .WithSource(
                """
                [FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)]
                class Gateway { void M(Between.Link link) { link.[|Send|](); link.Stay(); Vendor.Mqtt.Client.[|Open|](); } }
                """)
            .VerifyAsync();
    }

    [Theory]
    [InlineData("using Scope = FirstMaps.InteropScopeAttribute;", "[Scope(FirstMaps.InteropCategory.Avatar)]")]
    [InlineData("using static FirstMaps.InteropCategory; using Maps = FirstMaps;", "[Maps::InteropScope(Avatar)]")]
    [InlineData("", "[global::FirstMaps.InteropScopeAttribute(FirstMaps.InteropCategory.Avatar)]")]
    [InlineData("using FirstMaps;", "[Interop\\u0053cope(InteropCategory.Avatar)]")]
    [InlineData("using FirstMaps;", "[Interop\u200DScope(InteropCategory.Avatar)]")]
    public Task However_the_attribute_is_written(string usings, string attribute) => Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary])
        .WithSource(usings + attribute + " class Gateway { object o = Vendor.Mqtt.Client.[|Open|](); }")
        .VerifyAsync();

    [Fact]
    public Task An_alias_may_stand_in_another_file() => Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary])
        .WithSource("global using Scope = FirstMaps.InteropScopeAttribute;")
        .WithSource("[Scope(FirstMaps.InteropCategory.Avatar)] class Gateway { object o = Vendor.Mqtt.Client.[|Open|](); }")
        .VerifyAsync();

    [Fact]
    public Task The_language_that_is_the_default_of_old_frameworks_is_judged_too() => (Maps.Project([Maps.FirstLibrary]) with
    {
        Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3,
    }).WithSource("[FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)] class Gateway { object o = Vendor.Mqtt.Client.[|Open|](); }").VerifyAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task An_internal_map_says_what_the_attributes_of_its_assembly_mean_and_judges_nobody_else(string kind)
    {
        // In the first map, the number of this protocol stands for VRM.
        const string Map = """{ "id": "own", "version": "1", "categories": { "c": { "title": "C" } }, "protocols": { "x": { "title": "X" }, "mqtt-5": { "title": "Queue", "name": "Mine", "number": 1 } } }""";
        const string Source =
            """
            namespace Wrapped
            {
                [Hidden.UsesProtocol(Hidden.Protocol.Mine)] public class Whole { public static void Go() { } public class Inner { } }
                public class Part
                {
                    public Part() { }
                    [Hidden.UsesProtocol(Hidden.Protocol.Mine)] public Part(int i) { }
                    [Hidden.UsesProtocol(Hidden.Protocol.Mine)] public static void Go() { }
                    [Hidden.UsesProtocol(Hidden.Protocol.X)] public static void Unknown() { }
                    public static void Stay() { }
                }
            }
            """;
        var library = new MapLibrary { Name = "Hidden", Map = Map, IsPublic = false, Source = Source };
        return Maps.Project([As(kind, Maps.FirstLibrary), As(kind, library)])
            .WithSource(
                """
                using FirstMaps;
                using Wrapped;
                [InteropScope(InteropCategory.Avatar)]
                class Gateway
                {
                    void M() { Whole.[|Go|](); _ = new Whole.[|Inner|](); Part.[|Go|](); Part.[|Unknown|](); Part.Stay(); _ = new Part(); _ = new [|Part|](1); }
                }
                """)
            .VerifyAsync();
    }

    [Fact]
    public Task Nor_does_it_judge_what_sees_its_internals() => Maps.Project([(Maps.SecondLibrary with
        {
            IsPublic = false,
            Source = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"World\")]",
        }).AsImage()])
        .WithFileOption("/src/world/Source0.cs", "protocolmap_scope", "device")
        .WithSource("[SecondMaps.InteropScope(SecondMaps.InteropCategory.Device)] class C { object o = SecondMaps.Protocol.Queue; }")
        .VerifyAsync();
}
