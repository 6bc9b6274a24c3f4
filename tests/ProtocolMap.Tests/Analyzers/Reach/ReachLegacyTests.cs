using ProtocolMap.Tests.Analyzers.Legacy;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Reach;

/// <summary>What is known or excused of old code is so for what scopes reach, too.</summary>
public sealed class ReachLegacyTests
{
    private const string Scope = "[InteropScope(InteropCategory.Avatar)] ";
    private const string Source = Scope + "class G { void M() { H.[|A|](); } void N() { H.[|B|](); } } class H { public static void A() => Client.Open(); public static void B() => Client.Open(); }";

    private static AnalyzerRun Project(AnalyzerRun run) => run with { Rule = "PMAP2008", TurnedOn = ["PMAP2008"] };

    private static Task ExemptingAsync(string exemption, string source) =>
        Project(LegacyWorld.Exempting(exemption)).WithSource(World.Usings + source).VerifyAsync();

    [Fact]
    public Task An_exemption_holds_where_the_scope_calls() => ExemptingAsync(
        """{ "symbol": "M:G.M", "protocol": "mqtt-5", "category": "avatar", "reason": "known" }""", Source.Replace("H.[|A|]", "H.A", StringComparison.Ordinal));

    [Fact]
    public Task An_exemption_holds_where_the_protocol_is_used() => ExemptingAsync(
        """{ "symbol": "M:H.A", "protocol": "mqtt-5", "reason": "known" }""", Source.Replace("H.[|A|]", "H.A", StringComparison.Ordinal));

    [Fact]
    public async Task One_of_another_protocol_or_category_does_not() => Assert.Equal(
        ["PMAP2008", "PMAP2008", "PMAP2011", "PMAP2011"],
        await RulesAsync(LegacyWorld.Exempting(
            """{ "symbol": "T:G", "protocol": "fbx", "reason": "known" }""",
            """{ "symbol": "T:G", "protocol": "mqtt-5", "category": "identity", "reason": "known" }""")));

    [Fact]
    public Task A_baseline_covers_what_it_knows() => Project(World.Project).WithBaseline("PMAP2008 M:G.M mqtt-5 1\n")
        .WithSource(World.Usings + Source.Replace("H.[|A|]", "H.A", StringComparison.Ordinal)).VerifyAsync();

    [Fact]
    public async Task A_baseline_that_covers_too_much_is_reported() =>
        Assert.Equal(["PMAP2008", "PMAP2011"], await RulesAsync(World.Project.WithBaseline("PMAP2008 M:G.M mqtt-5 2\n")));

    private static async Task<IEnumerable<string>> RulesAsync(AnalyzerRun run)
    {
        var found = await Project(run).WithSource(World.Usings + Markup.Parse(Source, "PMAP2008").Source).DiagnoseAsync();
        return found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task One_report_speaks_for_a_type()
    {
        var found = await Project(World.Project).WithFileOption("/src/world/Source0.cs", "protocolmap_report", "type").WithSource(World.Usings + Source.Replace("H.[|B|]", "H.B", StringComparison.Ordinal)).VerifyAsync();
        Assert.EndsWith("; 1 more in this type", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task What_the_source_sets_aside_does_not_speak() => Project(World.Project).WithFileOption("/src/world/Source0.cs", "protocolmap_report", "type").WithSource(
        World.Usings + "#pragma warning disable PMAP2008\n" + Scope + "partial class G { void M() => H.A(); }\n#pragma warning restore PMAP2008\npartial class G { void N() => H.[|A|](); } class H { public static void A() => Client.Open(); }").VerifyAsync();
}
