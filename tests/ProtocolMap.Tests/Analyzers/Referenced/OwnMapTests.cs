using System.Globalization;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>The project's own map beside those that it references.</summary>
public sealed class OwnMapTests
{
    private const string Path = "/src/world/Source0.cs";

    private static AnalyzerRun Own { get; } = Maps.Project([Maps.BuiltIn, Maps.SecondLibrary]) with { Map = World.Map };

    [Theory]
    [InlineData("avatar")]
    [InlineData("avatar, asset")]
    public Task Scopes_outside_of_csharp_are_the_own_maps(string scope) => Own
        .WithFileOption(Path, "protocolmap_scope", scope)
        .WithSource("class C { object o = ProtocolMap.Metaverse.Protocol.Vrm, p = World.Interop.Protocol.Vrm; }", Path)
        .VerifyAsync();

    [Fact]
    public async Task Each_judges_its_own_scopes()
    {
        var diagnostics = await Own
            .WithSource(
                """
                using Vendor.Mqtt;
                [World.Interop.InteropScope(World.Interop.InteropCategory.Asset)]
                class A { object o = Client.Open(), p = SecondMaps.Protocol.Queue, q = SecondMaps.Protocol.[|Model|]; }
                [ProtocolMap.Metaverse.InteropScope(ProtocolMap.Metaverse.InteropCategory.Asset)]
                class B { object o = Client.[|Open|](), p = SecondMaps.Protocol.[|Queue|], q = World.Interop.Protocol.Gltf, r = World.Interop.Protocol.[|HAnim|]; }
                """)
            .VerifyAsync();
        Assert.Equal(
            [
                "'Protocol.Model' uses 'VRM 1.0', which is not mapped for category 'asset'. Mapped: glTF 2.0, H-Anim, MQTT 5.0 … (world.protocolmap.json:31)",
                "'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'asset'. Mapped: glTF 2.0 (metaverse 1.2.0); through Library",
                "'Protocol.Queue' uses 'MQTT 5.0', which is not mapped for category 'asset'. Mapped: glTF 2.0 (metaverse 1.2.0)",
                "'Protocol.HAnim' uses 'H-Anim', which is not mapped for category 'asset'. Mapped: glTF 2.0 (metaverse 1.2.0)",
            ],
            diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task Its_scopes_of_namespaces_are_its_own() => (Own with
    {
        Map = World.Map.Replace("\"categories\": {", "\"scopes\": [ { \"namespace\": \"Game\", \"categories\": \"avatar\" } ], \"categories\": {", StringComparison.Ordinal),
    }).WithSource("namespace Game { class C { object o = Vendor.Mqtt.Client.[|Open|](), p = SecondMaps.Protocol.[|Queue|], q = SecondMaps.Protocol.Model; } }").VerifyAsync();

    [Fact]
    public Task One_at_fault_hands_its_scopes_to_no_other() => (Own with { Map = "{" })
        .WithFileOption(Path, "protocolmap_scope", "device")
        .WithSource("class C { object o = SecondMaps.Protocol.Queue; [SecondMaps.InteropScope(SecondMaps.InteropCategory.Device)] object p = SecondMaps.Protocol.[|Queue|]; }", Path)
        .VerifyAsync();

    [Fact]
    public async Task An_overlay_of_the_built_in_map_agrees_with_it_by_id()
    {
        const string Map =
            """
            {
              "id": "overlay", "version": "1.0.0", "namespace": "Overlay",
              "extends": { "map": "protocolmap:metaverse", "categories": ["avatar"] },
              "protocols": { "own": { "title": "Own", "number": 10000 } },
              "mappings": { "avatar": { "own": "recommended", "websocket": "prohibited" } }
            }
            """;
        var builtIn = new MapLibrary { Name = "ProtocolMap.Metaverse", Map = await File.ReadAllTextAsync(Repository.Path("schema", "metaverse.protocolmap.json")) };
        var overlay = new MapLibrary { Name = "Overlay", Map = Map };
        var project = Maps.Project([builtIn.AsImage(), overlay.AsImage()]);

        // Numbers stay what they are in the built-in map.
        var diagnostics = await project.WithSource(
            """
            using System.Net.WebSockets;
            [Overlay.InteropScope(Overlay.InteropCategory.Avatar)]
            class A
            {
                {|PMAP2002:ClientWebSocket|}? s;
                object o = Overlay.Protocol.Own, p = Overlay.Protocol.Vrm1_0, q = ProtocolMap.Metaverse.Protocol.Vrm1_0, r = ProtocolMap.Metaverse.Protocol.[|Mqtt5|];
                const bool Same = (int)Overlay.Protocol.{|PMAP2002:WebSocket|} == (int)ProtocolMap.Metaverse.Protocol.{|PMAP2002:WebSocket|};
                static readonly int[] s_proof = new int[Same ? 1 : -1];
            }
            [ProtocolMap.Metaverse.InteropScope(ProtocolMap.Metaverse.InteropCategory.Avatar)]
            class B
            {
                ClientWebSocket? s;
                object o = Overlay.Protocol.[|Own|], p = Overlay.Protocol.Vrm1_0;
            }
            """).VerifyAsync();
        Assert.All(diagnostics.Take(4), static diagnostic => Assert.Contains(" (overlay 1.0.0)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.EndsWith(" … (metaverse 1.0.0)", diagnostics[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_without_a_file_shows_as_its_id_and_version()
    {
        var diagnostics = await (World.Project with
        {
            Map = """{ "id": "own", "version": "1.0.0", "namespace": "Own", "extends": "protocolmap:metaverse" }""",
        }).WithSource("[Own.InteropScope(Own.InteropCategory.Avatar)] class A { object o = Own.Protocol.[|Mqtt5|]; }").VerifyAsync();
        Assert.EndsWith(" … (metaverse 1.0.0)", Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
