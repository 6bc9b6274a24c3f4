using System.Globalization;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary>What <c>exemptions</c> of the map excuse, and when nothing needs them.</summary>
public sealed class ExemptionTests
{
    private const string Mqtt = "\"protocol\": \"mqtt-5\", \"reason\": \"old\"";

    private const string Source =
        """
        namespace Old
        {
            class Bridge
            {
                object f = Client.Open();
                object P { get => Client.Open(); set { } }
                void M() { Client.Open(); Action a = () => Client.Open(); }
                class Inner { object g = Client.Open(); }
            }
        }
        """;

    /// <summary>Which lines of the source are reported is what tells exemptions apart.</summary>
    [Theory]
    [InlineData("T:Old.Bridge", "")]
    [InlineData("N:Old", "")]
    [InlineData("T:Old.Bridge.Inner", "11 12 13 13")]
    [InlineData("M:Old.Bridge.M", "11 12 14")]
    [InlineData("P:Old.Bridge.P", "11 13 13 14")]
    [InlineData("M:Old.Bridge.get_P", "11 13 13 14")]
    [InlineData("F:Old.Bridge.f", "12 13 13 14")]
    [InlineData("T:Bridge", "11 12 13 13 14 !")]
    [InlineData("T:Old.Bridge2", "11 12 13 13 14 !")]
    [InlineData("T:Vendor.Mqtt.Client", "11 12 13 13 14 !")]
    public async Task A_symbol_and_its_members(string symbol, string lines) =>
        await AssertLinesAsync(LegacyWorld.Exempting($"{{ \"symbol\": \"{symbol}\", {Mqtt} }}"), lines);

    [Theory]
    [InlineData("Legacy/Bridge.cs", "")]
    [InlineData("legacy\\\\bridge.cs", "")]
    [InlineData("Legacy/", "")]
    [InlineData("Legacy/**", "")]
    [InlineData("**/*.cs", "")]
    [InlineData("**/Bri?ge.*", "")]
    [InlineData("../world/*/B*e.cs", "")]
    [InlineData("/src/**/Bridge.cs", "")]
    [InlineData("./Leg*/**/Bridge.cs", "")]
    [InlineData("*.cs", "11 12 13 13 14 !")]
    [InlineData("Bridge.cs", "11 12 13 13 14 !")]
    [InlineData("Legacy", "11 12 13 13 14 !")]
    [InlineData("Legacy/*/Bridge.cs", "11 12 13 13 14 !")]
    [InlineData("Legacy/Bridge.cs/**", "11 12 13 13 14 !")]
    [InlineData("**/Bridge", "11 12 13 13 14 !")]
    [InlineData("", "11 12 13 13 14 !")]
    public async Task A_path(string path, string lines) =>
        await AssertLinesAsync(LegacyWorld.Exempting($"{{ \"path\": \"{path}\", {Mqtt} }}"), lines);

    [Fact]
    public async Task Both_must_hold_where_both_are_given()
    {
        await AssertLinesAsync(LegacyWorld.Exempting($"{{ \"path\": \"Legacy/*\", \"symbol\": \"M:Old.Bridge.M\", {Mqtt} }}"), "11 12 14");
        await AssertLinesAsync(LegacyWorld.Exempting($"{{ \"path\": \"New/*\", \"symbol\": \"M:Old.Bridge.M\", {Mqtt} }}"), "11 12 13 13 14 !");
    }

    [Theory]
    [InlineData("2026-11-19", "11 12 13 13 14")]
    [InlineData("2026-11-20", "")]
    [InlineData("2027-01-01", "")]
    public async Task Until_its_last_day(string until, string lines) => await AssertLinesAsync(
        LegacyWorld.Exempting($"{{ \"path\": \"Legacy/\", {Mqtt}, \"until\": \"{until}\" }}").WithProperty("ProtocolMapToday", "2026-11-20"), lines);

    [Fact]
    public async Task Without_a_day_nothing_expires() =>
        await AssertLinesAsync(LegacyWorld.Exempting($"{{ \"path\": \"Legacy/\", {Mqtt}, \"until\": \"2001-01-01\" }}"), "");

    [Fact]
    public async Task Another_protocol_is_not_excused() => await AssertLinesAsync(
        LegacyWorld.Exempting("{ \"path\": \"Legacy/\", \"protocol\": \"fbx\", \"reason\": \"\" }"), "11 12 13 13 14 !");

    [Fact]
    public async Task What_is_faulty_excuses_nothing() => await AssertLinesAsync(
        LegacyWorld.Exempting("{ \"symbol\": \"Old.Bridge\", " + Mqtt + " }", "{ \"path\": \"**\", \"protocol\": \"mqtt\", \"reason\": \"\" }"), "11 12 13 13 14");

    // Not mapped, prohibited in one category, deprecated in one, alternatives of which none fits; "!" where nothing needs the exemption.
    [Theory]
    [InlineData("avatar", "fbx", "", "HAnim")]
    [InlineData("avatar", "fbx", "avatar", "HAnim")]
    [InlineData("avatar", "fbx", "asset", "Fbx HAnim Mixed !")]
    [InlineData("avatar", "mqtt-5", "", "Fbx HAnim")]
    [InlineData("avatar", "h-anim", "avatar", "Fbx Mixed")]
    [InlineData("avatar, asset", "fbx", "avatar", "")]
    [InlineData("avatar, asset", "fbx", "asset", "Fbx !")]
    [InlineData("content", "fbx", "content", "Gltf HAnim")]
    [InlineData("content", "vrm", "", "Fbx Gltf HAnim Mixed !")]
    [InlineData("content, identity", "gltf", "content", "Fbx Gltf HAnim Mixed !")]
    [InlineData("content, identity", "gltf", "identity", "Fbx HAnim Mixed")]
    [InlineData("identity, content", "h-anim", "content", "Fbx Gltf Mixed")]
    public async Task By_category(string scope, string protocol, string category, string expected)
    {
        var run = LegacyWorld.Exempting($"{{ \"path\": \"**\", \"protocol\": \"{protocol}\", \"reason\": \"\"{(category.Length > 0 ? $", \"category\": \"{category}\"" : "")} }}")
            .WithProperty("ProtocolMapScope", scope)
            .WithSource(World.Usings + "class C { void M() { Fbx.Load(); Gltf.Load(); HAnim.Load(); Mixed.Load(); } }", "/src/world/C.cs");
        Assert.Equal(expected, string.Join(' ', (await run.DiagnoseAsync()).Select(static diagnostic =>
            diagnostic.Id is "PMAP2011" ? "!" : diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'', '.')[1])));
    }

    [Fact]
    public async Task Of_several_protocols_that_are_all_used_the_others_remain()
    {
        const string Wrapper = "class C { [InteropScope, UsesProtocol(Protocol.Mqtt5), UsesProtocol(Protocol.Fbx)] static void W() { } void M() { W(); } }";
        Assert.Contains("'FBX'", Assert.Single(await World.Project.InAvatarScope().WithSource(World.Usings + Wrapper).ReportsAsync()), StringComparison.Ordinal);
        Assert.Contains("'MQTT 5.0'", Assert.Single(await LegacyWorld.Exempting("{ \"path\": \"**\", \"protocol\": \"fbx\", \"reason\": \"\" }").InAvatarScope().WithSource(World.Usings + Wrapper).ReportsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_editor_and_with_coarser_reports()
    {
        var run = LegacyWorld.Exempting($"{{ \"symbol\": \"P:Old.Bridge.P\", {Mqtt} }}").InAvatarScope()
            .WithSource(World.Usings + Source, "/src/world/Legacy/Bridge.cs")
            .WithFileOption("/src/world/Legacy/Bridge.cs", "protocolmap_report", "type")
            .WithBaseline("PMAP2001 P:Old.Bridge.P mqtt-5 1");
        Assert.Equal(
            ["Bridge.cs(11)", "Bridge.cs(14)", "world.protocolmap.baseline(1)"],
            (await run.ReportsAsync()).Select(static report => report[..report.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Those_of_a_base_are_its_own()
    {
        var run = (World.Project with { Map = "{ \"id\": \"over\", \"version\": \"1\", \"namespace\": \"World.Interop\", \"extends\": \"base.protocolmap.json\" }" })
            .WithFile("/src/world/base.protocolmap.json", LegacyWorld.Exempting("{ \"path\": \"**\", " + Mqtt + " }").Map!);
        await run.InAvatarScope().WithSource("class C { object o = Vendor.Mqtt.Client.[|Open|](); }").VerifyAsync();
    }

    private static async Task AssertLinesAsync(AnalyzerRun run, string expected)
    {
        var reports = await run.InAvatarScope().WithSource(World.Usings + Source, "/src/world/Legacy/Bridge.cs").ReportsAsync();
        var lines = reports.Select(static report => report.Contains("Nothing needs", StringComparison.Ordinal) ? "!" : report[(report.IndexOf('(', StringComparison.Ordinal) + 1)..report.IndexOf(')', StringComparison.Ordinal)]);
        Assert.Equal(expected, string.Join(' ', lines));
    }
}
