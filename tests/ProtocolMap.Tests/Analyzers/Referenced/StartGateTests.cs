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

    /// <summary>The built-in map has contracts, so that everybody references some.</summary>
    [Theory]
    [InlineData("class C { }")]
    [InlineData("class C { ProtocolMap.Metaverse.IAvatarTransfer? t; async System.Threading.Tasks.Task M() => await t!.ExportAsync(); }")]
    [InlineData("class IAvatarTransfer { string s = \"class C : IAvatarTransfer \\u0041\"; }")]
    [InlineData("class C : System.IDisposable { void System.IDisposable.Dispose() { System.Console.Write(nameof(ProtocolMap.Metaverse.IAvatarTransfer)); } }")]
    [InlineData("class C<T> where T : ProtocolMap.Metaverse.IAvatarTransfer { }")]
    public async Task A_contract_that_nothing_implements_registers_nothing(string source) =>
        Assert.Equal(0, Registered(await StartAsync(Maps.Project([Maps.WithContracts, Maps.SecondLibrary]).WithSource(source, Path))));

    [Theory]
    [InlineData("abstract class C : ProtocolMap.Metaverse.IAvatarTransfer { " + Export + " }")]
    [InlineData("using T = ProtocolMap.Metaverse.IAvatarTransfer; abstract class C : T { " + Export + " }")]
    [InlineData("interface IWider : System.IDisposable, ProtocolMap.Metaverse.IAvatarTransfer { }")]
    [InlineData("class Outer { abstract class C : ProtocolMap.Metaverse.IAv\\u0061tarTransfer { " + Export + " } }")]
    [InlineData("abstract class C : ProtocolMap.Metaverse.IGiven { }")]
    public async Task A_contract_that_code_can_implement_starts_the_rules(string source) =>
        Assert.NotEqual(0, (await StartAsync(Maps.Project([Maps.WithContracts]).WithSource(source, Path))).OperationActionsCount);

    [Theory]
    [InlineData("abstract class C { }", 0)]
    [InlineData("abstract class C : System.IDisposable { public abstract void Dispose(); }", 0)]
    [InlineData("class C { Middle.Second? s; }", 0)]
    [InlineData("class C : Middle.Unrelated { }", 0)]
    [InlineData("class C : Middle.Second { }", 1)]
    [InlineData("class C : Base.First { }", 1)]
    public async Task What_a_reference_made_of_a_contract_counts_as_the_contract(string source, int starts)
    {
        const string First = "namespace Base { public class First : ProtocolMap.Metaverse.IAvatarTransfer { " + Virtual + " } }";
        var contracts = Maps.WithContracts.AsImage();
        var first = new MapLibrary { Name = "Base", Source = First, References = [World.LibraryReference, contracts] };
        var second = new MapLibrary { Name = "Middle", Source = "namespace Middle { public class Second : Base.First { } public class Unrelated { } }", References = [World.LibraryReference, contracts, first.AsImage()] };
        foreach (var reference in new Microsoft.CodeAnalysis.MetadataReference[][] { [first.AsImage(), second.AsImage()], [first.AsCompilation(), second.AsCompilation()] })
        {
            var telemetry = await StartAsync(Maps.Project([contracts, .. reference]).WithSource(source, Path));
            Assert.Equal(starts, Math.Min(1, Registered(telemetry)));
        }
    }

    [Fact]
    public async Task The_contracts_of_an_own_map_that_nothing_implements_register_nothing()
    {
        var run = World.Project with { Map = Maps.ContractsMap };
        Assert.Equal(0, Registered(await StartAsync(run.WithSource("class C { World.Interop.IAvatarTransfer? t; }", Path))));
        Assert.NotEqual(0, Registered(await StartAsync(run.WithSource("abstract class C : World.Interop.IAvatarTransfer { " + Export + " }", Path))));
    }

    private const string Virtual = "public virtual System.Threading.Tasks.ValueTask ExportAsync(System.Threading.CancellationToken token) => default;";
    private const string Export = "public abstract System.Threading.Tasks.ValueTask ExportAsync(System.Threading.CancellationToken token);";

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
