using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Analyzers.Referenced;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>PMAP2010: code that nobody gave a scope, where a project wants to hear of it.</summary>
public sealed class OutsideScopeTests
{
    private static readonly AnalyzerRun s_project = World.Project with { Rule = "PMAP2010", TurnedOn = ["PMAP2010"] };

    [Fact]
    public async Task Mapped_protocols_are_reported_with_their_categories()
    {
        var diagnostics = await s_project.WithSource(World.Usings +
            """
            class C
            {
                void M() { [|Vrm|].Load(); [|Client|].Open(); [|HAnim|].Load(); }
                Protocol p = Protocol.[|Bvh|];
            }
            [InteropScope(InteropCategory.Avatar)] class D { void M() { Vrm.Load(); {|PMAP2001:Client|}.Open(); } }
            """.Replace("[|Vrm|].Load", "Vrm.[|Load|]", StringComparison.Ordinal).Replace("[|Client|].Open", "Client.[|Open|]", StringComparison.Ordinal)
                .Replace("{|PMAP2001:Client|}.Open", "Client.{|PMAP2001:Open|}", StringComparison.Ordinal).Replace("[|HAnim|].Load", "HAnim.[|Load|]", StringComparison.Ordinal)).VerifyAsync();
        Assert.Equal(
            [
                "'Vrm.Load' uses 'VRM 1.0' outside of any scope; it is mapped for categories 'avatar', 'identity' (world.protocolmap.json:23); through Vendor formats",
                "'Client.Open' uses 'MQTT 5.0' outside of any scope; it is mapped for category 'asset' (world.protocolmap.json:31); through Vendor MQTT",
                "'HAnim.Load' uses 'H-Anim' outside of any scope; it is mapped for categories 'avatar', 'asset' (world.protocolmap.json:23); through Vendor formats",
                "'Protocol.Bvh' uses 'BVH' outside of any scope; it is mapped for category 'avatar' (world.protocolmap.json:23)",
            ],
            diagnostics.Where(static diagnostic => diagnostic.Id is "PMAP2010").Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task Claims_use_nothing() => s_project.WithSource(World.Usings +
        """
        [assembly: {|PMAP3003:ImplementsProtocol|}(Protocol.Vrm), {|PMAP3003:ImplementsProtocol|}(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)]
        [ImplementsProtocol(Protocol.Bvh)] class C { [UsesProtocol(Protocol.[|HAnim|])] object o = Protocol.[|Bvh|]; }
        """).VerifyAsync();

    [Fact]
    public Task In_a_project_without_any_scope() =>
        s_project.WithSource("class C { void M() { Vendor.Mqtt.Client.[|Open|](); Vendor.Formats.Ssl.Load(); Vendor.Formats.Json.Load(); } }").VerifyAsync();

    [Fact]
    public Task Alternatives_need_one_that_is_mapped() =>
        s_project.WithSource("class C { void M() { Vendor.Formats.Neither.[|Load|](); Vendor.Formats.Mqtt3.[|Load|](); } }").VerifyAsync();

    [Theory]
    [InlineData("[InteropScope] class C", null)]
    [InlineData("class C", "none")]
    public Task Code_that_is_said_to_serve_nothing_is_not_reported(string declaration, string? scope)
    {
        var run = s_project.WithSource(World.Usings + declaration + " { object o = Client.Open(); }", "/src/world/C.cs");
        return (scope is null ? run : run.WithFileOption("/src/world/C.cs", "protocolmap_scope", scope)).VerifyAsync();
    }

    [Fact]
    public Task By_the_map_of_a_reference() => (Maps.Project([Maps.BuiltIn]) with { Rule = "PMAP2010", TurnedOn = ["PMAP2010"] })
        .WithSource("class C { object o = ProtocolMap.Metaverse.Protocol.[|Vrm|]; }").VerifyAsync();

    [Fact]
    public Task Off_by_default() => World.Project.WithProperty("ProtocolMapScope", "none")
        .WithSource(World.Usings + "class C { object o = Client.Open(); } [InteropScope(InteropCategory.Asset)] class D { }").VerifyAsync();

    [Fact]
    public async Task Coarser_reports_speak_for_it_too() =>
        Assert.Single(await (s_project with { FileOptions = [("/src/world/C.cs", "protocolmap_report", "type")] })
            .WithSource(World.Usings + "class C { object o = Client.Open(), p = Client.Open(); }", "/src/world/C.cs")
            .AnalyzeAsync(s_project.Compile([("/src/world/C.cs", World.Usings + "class C { object o = Client.Open(), p = Client.Open(); }")]), concurrent: true));

    [Theory]
    [InlineData(ReportDiagnostic.Warn, "", true)]
    [InlineData(ReportDiagnostic.Default, "/b.cs", true)]
    [InlineData(ReportDiagnostic.Default, "global", true)]
    [InlineData(ReportDiagnostic.Suppress, "", false)]
    [InlineData(ReportDiagnostic.Default, "", false)]
    public void Is_on_wherever_somebody_turns_it_on(ReportDiagnostic specific, string file, bool expected)
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "x",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("", path: "/a.cs"), Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("", path: "/b.cs")],
            options: new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal) { ["PMAP2010"] = specific })
                .WithSyntaxTreeOptionsProvider(new Severities(file)));
        Assert.Equal(expected, RuleSwitches.IsOn("PMAP2010", compilation, CancellationToken.None));
    }

    private sealed class Severities(string file) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = tree.FilePath == file ? ReportDiagnostic.Info : ReportDiagnostic.Suppress;
            return diagnosticId is "PMAP2010";
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Error;
            return file is "global";
        }
    }
}
