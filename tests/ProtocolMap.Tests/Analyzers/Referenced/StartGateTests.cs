using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>Everybody who has the package references a map. Without a scope that costs nothing.</summary>
public sealed class StartGateTests
{
    private const string Path = "/src/world/Source0.cs";

    [Theory]
    [InlineData("class C { object o = ProtocolMap.Metaverse.Protocol.Vrm, p = Vendor.Mqtt.Client.Open(); }")]
    [InlineData("using ProtocolMap.Metaverse; /* InteropScope */ class C { string s = \"[InteropScope] \\u0041\"; }")]
    [InlineData("/// <summary><see cref=\"ProtocolMap.Metaverse.InteropScopeAttribute\"/></summary>\nclass C { }")]
    [InlineData("[ProtocolMap.Metaverse.UsesProtocol(ProtocolMap.Metaverse.Protocol.Vrm)] class InteropScope { }")]
    [InlineData("class ImplementsCategory { string s = \"[ImplementsProtocol]\"; }")]
    public async Task No_scope_nothing_registered(string source) =>
        Assert.Equal(0, Registered(await StartAsync(Maps.Project([Maps.BuiltIn, Maps.SecondLibrary]).WithSource(source, Path))));

    [Theory]
    [InlineData("none")]
    [InlineData(" ")]
    public async Task A_scope_of_nothing_is_none(string scope) =>
        Assert.Equal(0, Registered(await StartAsync(Maps.Project([Maps.BuiltIn]).WithSource("class C;", Path).WithFileOption(Path, "protocolmap_scope", scope).WithProperty("ProtocolMapScope", scope))));

    [Fact]
    public async Task An_own_map_without_a_scope_registers_nothing_either() =>
        Assert.Equal(0, Registered(await StartAsync(World.Project.WithSource("class C { object o = World.Interop.Protocol.Vrm; }"))));

    [Fact]
    public async Task A_scope_without_a_map_registers_nothing() =>
        Assert.Equal(0, Registered(await StartAsync(Maps.Project([World.LibraryReference]).WithSource("class InteropScope; class C : InteropScope;").WithProperty("ProtocolMapScope", "avatar"))));

    [Theory]
    [InlineData("TargetFramework", "net10.0-browser")]
    [InlineData("ProtocolMapPlatforms", "unity-webgl")]
    public async Task A_platform_without_a_limit_is_no_reason_to_start(string property, string value) =>
        Assert.Equal(0, Registered(await StartAsync(Maps.Project([Maps.BuiltIn, Maps.SecondLibrary]).WithSource("class C;", Path).WithProperty(property, value))));

    [Theory]
    [InlineData("[ProtocolMap.Metaverse.InteropScope] class C { }", null, null)]
    [InlineData("using Scope = ProtocolMap.Metaverse.InteropScopeAttribute; class C { [Scope] void M() { } }", null, null)]
    [InlineData("class C { void M() { [ProtocolMap.Metaverse.InteropScope] void L() { } L(); } }", null, null)]
    [InlineData("[assembly: ProtocolMap.Metaverse.ImplementsProtocol(ProtocolMap.Metaverse.Protocol.Vrm)]", null, null)]
    [InlineData("class C;", "avatar", null)]
    [InlineData("class C;", null, "avatar")]
    public async Task A_scope_anywhere_starts_the_rules(string source, string? fileScope, string? projectScope)
    {
        var run = Maps.Project([Maps.BuiltIn]).WithSource(source, Path);
        run = fileScope is null ? run : run.WithFileOption(Path, "protocolmap_scope", fileScope);
        run = projectScope is null ? run : run.WithProperty("ProtocolMapScope", projectScope);
        Assert.NotEqual(0, (await StartAsync(run)).OperationActionsCount);
    }

    private static int Registered(AnalyzerTelemetryInfo telemetry) =>
        telemetry.OperationActionsCount + telemetry.SemanticModelActionsCount + telemetry.CompilationEndActionsCount;

    private static async Task<AnalyzerTelemetryInfo> StartAsync(AnalyzerRun run)
    {
        var compilation = run.Compile(run.Sources);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var analyzer = new UsageAnalyzer();
        var analysis = compilation.WithAnalyzers(
            [analyzer], new CompilationWithAnalyzersOptions(run.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        var telemetry = (await analysis.GetAnalysisResultAsync(CancellationToken.None)).AnalyzerTelemetryInfo[analyzer];
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        return telemetry;
    }
}
