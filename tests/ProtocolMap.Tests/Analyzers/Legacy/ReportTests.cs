using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary><c>protocolmap_report</c>: how often one protocol is reported.</summary>
public sealed class ReportTests
{
    private const string NotMapped = "which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from the project";

    private static readonly (string Path, string Text)[] s_partial =
    [
        ("/src/world/B.cs", World.Usings + "partial class A { void M() { Client.Open(); Fbx.Load(); _ = Client.Instance; } class Inner { Client? c; } }"),
        ("/src/world/A.cs", World.Usings + "partial class A { object o = Client.Open(), p = new Client(); }"),
        ("/src/world/0.cs", World.Usings + "[assembly: Route(\"a\")]\n[module: Route(\"b\")]\npartial class A { Client? last; }"),
    ];

    private static AnalyzerRun Partial => World.Project.InAvatarScope() with { Sources = s_partial };

    [Fact]
    public async Task Member_by_member() => Assert.Equal(
        [
            "0.cs(7): PMAP2001: 'RouteAttribute' uses 'MQTT 5.0', " + NotMapped + "; 1 more in attributes of the assembly",
            "0.cs(9): PMAP2001: 'Client' uses 'MQTT 5.0', " + NotMapped,
            "A.cs(7): PMAP2001: 'Client.Open' uses 'MQTT 5.0', " + NotMapped,
            "A.cs(7): PMAP2001: 'Client' uses 'MQTT 5.0', " + NotMapped,
            "B.cs(7): PMAP2001: 'Client.Open' uses 'MQTT 5.0', " + NotMapped + "; 1 more in this member",
            "B.cs(7): PMAP2002: 'Fbx.Load' uses 'FBX', which is prohibited for category 'avatar': Closed format. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:26); through Vendor formats; scope from the project",
            "B.cs(7): PMAP2001: 'Client' uses 'MQTT 5.0', " + NotMapped,
        ],
        await InMode(Partial, "member").ReportsAsync());

    [Fact]
    public async Task Type_by_type_over_files() => Assert.Equal(
        [
            "0.cs(7): PMAP2001: 'RouteAttribute' uses 'MQTT 5.0', " + NotMapped + "; 1 more in attributes of the assembly",
            "0.cs(9): PMAP2001: 'Client' uses 'MQTT 5.0', " + NotMapped + "; 4 more in this type",
            "B.cs(7): PMAP2002: 'Fbx.Load' uses 'FBX', which is prohibited for category 'avatar': Closed format. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:26); through Vendor formats; scope from the project",
            "B.cs(7): PMAP2001: 'Client' uses 'MQTT 5.0', " + NotMapped,
        ],
        await InMode(Partial, "TYPE").ReportsAsync());

    [Fact]
    public async Task An_editor_that_asks_for_one_file_hears_the_same()
    {
        var run = InMode(Partial, "type");
        var compilation = run.Compile(run.Sources);
        var all = await run.AnalyzeAsync(compilation, concurrent: true);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var alone = compilation.WithAnalyzers([new UsageAnalyzer()], run.AnalyzerOptions);
            var found = await alone.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
            Assert.Equal(
                all.Where(diagnostic => diagnostic.Location.SourceTree == tree).Select(LegacyWorld.Show).Order(StringComparer.Ordinal),
                found.Select(LegacyWorld.Show).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("use", 9)]
    [InlineData("member", 7)]
    [InlineData("type", 4)]
    public async Task The_order_of_files_says_nothing(string mode, int count)
    {
        var expected = await InMode(Partial, mode).ReportsAsync();
        Assert.Equal(count, expected.Length);
        foreach (var order in (int[][])[[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
        {
            Assert.Equal(expected, await InMode(Partial with { Sources = [.. order.Select(i => s_partial[i])] }, mode).ReportsAsync());
        }
    }

    [Fact]
    public async Task Files_may_differ()
    {
        var run = Partial
            .WithFileOption("/src/world/A.cs", "protocolmap_report", "type")
            .WithFileOption("/src/world/B.cs", "protocolmap_report", "member");
        Assert.Equal(["0.cs(7)", "0.cs(8)", "0.cs(9)", "A.cs(7)", "B.cs(7)", "B.cs(7)", "B.cs(7)"], (await run.ReportsAsync()).Select(static report => report[..report.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("member", 7)]
    [InlineData("type", 4)]
    public async Task The_map_may_say_it(string mode, int count)
    {
        var run = Partial with { Map = World.Map.TrimEnd()[..^1] + $", \"options\": {{ \"report\": \"{mode}\" }} }}" };
        Assert.Equal(count, (await run.ReportsAsync()).Length);

        // A file may say otherwise.
        Assert.Equal(9, (await InMode(run, "use").ReportsAsync()).Length);
    }

    [Fact]
    public async Task A_value_that_is_none_is_said_once_in_the_ordinally_first_file()
    {
        var reports = await InMode(Partial, "members").WithFileOption("/src/world/B.cs", "protocolmap_generated_code", "no").ReportsAsync();
        Assert.Equal(
            [
                "0.cs(1): PMAP1019: The value 'members' of protocolmap_report is not allowed; expected 'use', 'member' or 'type'",
                "B.cs(1): PMAP1019: The value 'no' of protocolmap_generated_code is not allowed; expected 'true' or 'false'",
            ],
            reports.Where(static report => report.Contains("PMAP1019", StringComparison.Ordinal)));
        Assert.Equal(9 + 2, reports.Length);
    }

    [Fact]
    public async Task A_log_has_every_use_once_whatever_is_reported()
    {
        var run = InMode(Partial, "type") with { KeepsSuppressed = true };
        var diagnostics = await run.DiagnoseAsync();
        Assert.Equal(9, diagnostics.Length);
        Assert.Equal(4, diagnostics.Count(static diagnostic => !diagnostic.IsSuppressed));
        Assert.All(diagnostics.Where(static diagnostic => diagnostic.IsSuppressed), static diagnostic => Assert.Equal("counted", diagnostic.Properties[DiagnosticProperties.Silent]));
        Assert.Equal(5, diagnostics.Sum(MoreOf));
    }

    [Fact]
    public async Task A_fault_in_a_handler_leaves_the_rest_alone()
    {
        // Broken code goes through the same walk.
        var run = InMode(World.Project.InAvatarScope().WithSource("", "/src/world/C.cs"), "type");
        var compilation = run.Compile([("/src/world/C.cs", World.Usings + "class C { object o = Client.Open(1, Missing.X; Client M( => new(; int P => ; C() : base(Client { } }")]);
        Assert.All(await run.AnalyzeAsync(compilation, concurrent: true), static diagnostic => Assert.Equal("PMAP2001", diagnostic.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Each_type_speaks_once_for_each_protocol_and_counts_add_up(int seed)
    {
        var run = World.Project.InAvatarScope() with { Sources = RandomCode.Files(seed) };
        var fine = await run.DiagnoseAsync();
        var byType = await InMode(run, "type").DiagnoseAsync();
        var byMember = await InMode(run, "member").DiagnoseAsync();

        Assert.Equal(fine.Length, byType.Sum(static report => 1 + MoreOf(report)));
        Assert.Equal(fine.Length, byMember.Sum(static report => 1 + MoreOf(report)));
        Assert.Equal(fine.GroupBy(static use => (use.Id, TypeOf(use), use.Properties["protocols"])).Count(), byType.Length);
        Assert.Equal(fine.GroupBy(static use => (use.Id, use.Properties["member"], use.Properties["protocols"])).Count(), byMember.Length);

        // The first of them speaks.
        Assert.Equal(
            fine.GroupBy(static use => (use.Id, TypeOf(use), use.Properties["protocols"])).Select(static same => same.First().Location.GetLineSpan().ToString()).Order(StringComparer.Ordinal),
            byType.Select(static report => report.Location.GetLineSpan().ToString()).Order(StringComparer.Ordinal));

        // The innermost type, as the source nests it.
        static string TypeOf(Diagnostic use) => string.Join('.', use.Location.SourceTree!.GetRoot().FindNode(use.Location.SourceSpan)
            .AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().Select(static type => type.Identifier.ValueText));
    }

    private static int MoreOf(Diagnostic report) => int.Parse(report.Properties.GetValueOrDefault(DiagnosticProperties.More) ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    private static AnalyzerRun InMode(AnalyzerRun run, string mode) => run with
    {
        FileOptions = [.. run.FileOptions, .. run.Sources.Select(source => (source.Path, "protocolmap_report", mode))],
    };
}
