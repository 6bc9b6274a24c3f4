using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary>What is set aside in code speaks for nothing, and no baseline counts it: what the compiler suppresses is the oracle.</summary>
public sealed class SetAsideTests
{
    private const string Attribute = "System.Diagnostics.CodeAnalysis.SuppressMessage(\"ProtocolMap.Usage\", \"PMAP2001:x\")";

    [Theory]
    [InlineData("\n#pragma warning disable PMAP2001\n", "\n#pragma warning restore PMAP2001\n")]
    [InlineData("\n#pragma warning disable CS0168, pmap2001 // why\n", "\n#pragma warning restore\n")]
    [InlineData("\n#pragma warning disable\n", "\n#pragma warning restore PMAP2001, PMAP2002\n")]
    [InlineData("\n#pragma warning disable PMAP2002\n", "")]
    [InlineData("\n#pragma warning disable 2001\n", "")]
    [InlineData("\n#pragma warning disable PMAP2001\n#pragma warning restore CS0168\n", "")]
    [InlineData("\n#if NO\n#pragma warning disable PMAP2001\n#endif\n", "")]
    [InlineData("[" + Attribute + "] ", "")]
    [InlineData("[Obsolete] ", "")]
    public Task In_a_file(string before, string after) => VerifyAsync(
        $$"""
        class C
        {
            {{before}}object f = Client.Open();{{after}}
            {{before}}object P { get => Client.Open(); set { Client.Open(); } }{{after}}
            {{before}}void M() { Client.Open(); Action a = () => Client.Open(); }{{after}}
            {{before}}class Inner { object g = Client.Open(); class Deep { object h = Client.Open(); } }{{after}}
            void N() { Client.Open(); Client.Open(); }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData(", Scope = \"module\"")]
    [InlineData(", Scope = \"member\", Target = \"~M:X.C.M\"")]
    [InlineData(", Scope = \"type\", Target = \"~T:X.C\"")]
    [InlineData(", Scope = \"type\", Target = \"~T:X.D\"")]
    [InlineData(", Scope = \"namespaceanddescendants\", Target = \"~N:X\"")]
    public Task For_the_assembly(string scope) => VerifyAsync(
        $$"""
        [assembly: {{Attribute[..^1] + scope}})]
        namespace X { class C { object f = Client.Open(); void M() { Client.Open(); Client.Open(); } } }
        """);

    private static async Task VerifyAsync(string source)
    {
        var run = World.Project.InAvatarScope().WithSource(World.Usings + source, "/src/world/C.cs");
        var reported = (await run.DiagnoseAsync()).GroupBy(static use => use.Properties["member"]).ToDictionary(static same => same.Key!, static same => same.Count(), StringComparer.Ordinal);
        var byMember = await run.WithFileOption("/src/world/C.cs", "protocolmap_report", "member").DiagnoseAsync();
        Assert.Equal(
            reported.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => (entry.Key, entry.Value)),
            byMember.OrderBy(static report => report.Properties["member"], StringComparer.Ordinal).Select(static report => (report.Properties["member"]!, 1 + int.Parse(report.Properties.GetValueOrDefault("more") ?? "0", System.Globalization.CultureInfo.InvariantCulture))));

        // A baseline of what is reported covers it, and nothing in it is too much.
        Assert.Empty(await run.WithBaseline(string.Join('\n', reported.Select(static entry => $"PMAP2001 {entry.Key} mqtt-5 {entry.Value}"))).ReportsAsync());
    }
}
