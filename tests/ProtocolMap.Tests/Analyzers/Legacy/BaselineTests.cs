using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary><c>*.protocolmap.baseline</c>: uses that are known.</summary>
public sealed class BaselineTests
{
    private const string Source =
        """
        [assembly: Route("a")]
        partial class A<T> : Client
        {
            Client? f = Client.Open(), g = Client.Open();
            string P { get => Client.Instance; set { Fbx.Load(); void L() => Client.Open(); L(); } }
            event Action E { add { Client.Open(); } remove { } }
            A(Client c) : base(1) { }
            void M(List<T> l, int[,] a, dynamic d) { Client.Open(); Client.Open(); Client.Open(); }
        }
        """;

    private static readonly AnalyzerRun s_project = World.Project.InAvatarScope().WithSource(World.Usings + Source, "/src/world/A.cs");

    /// <summary>All uses of the source, as a baseline has them.</summary>
    private static readonly string[] s_all =
    [
        "PMAP2001 - mqtt-5 1",
        "PMAP2001 E:A`1.E mqtt-5 1",
        "PMAP2001 F:A`1.f mqtt-5 2",
        "PMAP2001 F:A`1.g mqtt-5 1",
        "PMAP2001 M:A`1.#ctor(Vendor.Mqtt.Client) mqtt-5 1",
        "PMAP2001 M:A`1.M(System.Collections.Generic.List{`0},System.Int32[0:,0:],System.Object) mqtt-5 3",
        "PMAP2001 P:A`1.P mqtt-5 3",
        "PMAP2001 T:A`1 mqtt-5 1",
        "PMAP2002 P:A`1.P fbx 1",
        "PMAP2003 M:A`1.#ctor(Vendor.Mqtt.Client) mqtt-3 1",
    ];

    [Fact]
    public async Task Every_use_has_a_member_and_a_protocol()
    {
        var uses = await s_project.DiagnoseAsync();
        Assert.Equal(s_all, Entries(uses).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_known_is_not_reported() =>
        Assert.Empty(await s_project.WithBaseline(string.Join('\n', s_all)).ReportsAsync());

    [Theory]
    [InlineData("﻿# all\r\n\r\n", "\r\n", " # old")]
    [InlineData("", "\r", "\t#\t")]
    [InlineData("  # x\n", "\n  ", "   ")]
    public async Task However_it_is_written(string start, string lineBreak, string end) =>
        Assert.Empty(await s_project.WithBaseline(start + string.Join(lineBreak, s_all.Reverse().Select(entry => entry.Replace(" ", "  ", StringComparison.Ordinal) + end)) + lineBreak).ReportsAsync());

    [Fact]
    public async Task More_than_is_known_is_reported_behind_what_is_known()
    {
        var lines = string.Join('\n', s_all).Replace("System.Object) mqtt-5 3", "System.Object) mqtt-5 1", StringComparison.Ordinal);
        Assert.Equal(
            [
                "A.cs(14): PMAP2001: 'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from the project; 1 more in this member is known",
                "A.cs(14): PMAP2001: 'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from the project; 1 more in this member is known",
            ],
            await s_project.WithBaseline(lines).ReportsAsync());
        Assert.Equal(
            ["A.cs(14): PMAP2001: 'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from the project; 1 more in this member; 1 more in this member is known"],
            await s_project.WithBaseline(lines).WithFileOption("/src/world/A.cs", "protocolmap_report", "member").ReportsAsync());
    }

    [Fact]
    public async Task Less_than_is_known_is_told_at_the_entry_and_a_name_of_something_else_covers_nothing()
    {
        var lines = string.Join('\n', s_all).Replace("mqtt-5 3", "mqtt-5 5", StringComparison.Ordinal).Replace("T:A`1 mqtt-5 1", "T:A mqtt-5 12", StringComparison.Ordinal);
        Assert.Equal(
            [
                "A.cs(8): PMAP2001: 'Client' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from the project",
                "world.protocolmap.baseline(6): PMAP2011: Of the 5 uses that this entry covers 3 are left; 'protocolmap baseline' shrinks it",
                "world.protocolmap.baseline(7): PMAP2011: Of the 5 uses that this entry covers 3 are left; 'protocolmap baseline' shrinks it",
                "world.protocolmap.baseline(8): PMAP2011: Of the 12 uses that this entry covers none is left; 'protocolmap baseline' shrinks it",
            ],
            await s_project.WithBaseline(lines).ReportsAsync());
    }

    [Fact]
    public async Task Code_that_does_not_compile_needs_everything()
    {
        var run = s_project.WithBaseline("PMAP2001 T:Gone mqtt-5 1");
        var broken = run.Compile([("/src/world/A.cs", World.Usings + "class C { int i = \"\"; }")]);
        Assert.Empty(await run.AnalyzeAsync(broken, concurrent: true));
        var sound = run.Compile([("/src/world/A.cs", World.Usings + "class C { int i = 1; }")]);
        Assert.Equal("PMAP2011", Assert.Single(await run.AnalyzeAsync(sound, concurrent: true)).Id);
    }

    [Fact]
    public async Task Faulty_lines_cover_nothing_and_the_generator_says_so()
    {
        var all = await s_project.ReportsAsync();
        Assert.Equal(all, await s_project.WithBaseline(string.Join(" x\n", s_all) + " x").ReportsAsync());
    }

    [Fact]
    public async Task Several_files_add_up_and_the_greater_count_holds()
    {
        var run = s_project
            .WithFile("/src/world/a.protocolmap.baseline", string.Join('\n', s_all[..5]))
            .WithFile("/src/world/Assets/b.baseline.ProtocolMapGenerator.additionalfile", string.Join('\n', s_all[3..]))
            .WithFile("/src/world/c.protocolmap.baseline", "PMAP2001 F:A`1.f mqtt-5 1");
        Assert.Empty(await run.ReportsAsync());
    }

    [Fact]
    public async Task A_log_has_what_is_known_as_suppressed()
    {
        var run = s_project.WithBaseline(string.Join('\n', s_all[3..])) with { KeepsSuppressed = true };
        var uses = await run.DiagnoseAsync();
        Assert.Equal(s_all, Entries(uses).Order(StringComparer.Ordinal));
        Assert.Equal(4, uses.Count(static use => !use.IsSuppressed));
        Assert.All(uses.Where(static use => use.IsSuppressed), static use => Assert.Equal("known", use.Properties[DiagnosticProperties.Silent]));
    }

    [Fact]
    public async Task Without_a_scope_a_baseline_is_not_looked_at() =>
        Assert.Empty(await World.Project.WithSource("class C { object o = Vendor.Mqtt.Client.Open(); }").WithBaseline("PMAP2001 T:Gone mqtt-5 1").ReportsAsync());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Shrinking_reports_as_many_more_as_it_covers_less_and_files_may_come_in_any_order(int seed)
    {
        var run = World.Project.InAvatarScope() with { Sources = RandomCode.Files(seed) };
        var entries = Entries(await run.DiagnoseAsync()).Order(StringComparer.Ordinal).Select(static line => (Key: line[..line.LastIndexOf(' ')], Count: Parse(line))).ToList();
        var total = entries.Sum(static entry => entry.Count);

#pragma warning disable CA5394 // Not for secrets: the same entries for the same seed.
        var random = new Random(seed);
        while (entries.Count > 0)
        {
            var lines = string.Join('\n', entries.Select(static entry => entry.Key + " " + entry.Count));
            var reported = await run.WithBaseline(lines).ReportsAsync();
            Assert.Equal(total - entries.Sum(static entry => entry.Count), reported.Length);
            Assert.Equal(reported, await (run with { Sources = [.. run.Sources.Reverse()] }).WithBaseline(lines).ReportsAsync());
            for (var i = 0; i <= entries.Count / 3; i++)
            {
                var at = random.Next(entries.Count);
                entries[at] = (entries[at].Key, random.Next(entries[at].Count));
                entries.RemoveAll(static entry => entry.Count == 0);
                if (entries.Count == 0)
                {
                    break;
                }
            }
        }
#pragma warning restore CA5394
    }

    private static int Parse(string line) => int.Parse(line[(line.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Entries(IEnumerable<Diagnostic> uses) => uses
        .GroupBy(static use => new BaselineKey(use.Id, use.Properties[DiagnosticProperties.Member]!, use.Properties[DiagnosticProperties.Protocols]!))
        .Select(static same => same.Key + " " + same.Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
}
