using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>How long an editor takes until it shows what holds after an edit: generators, then the diagnostics of the file in view.</summary>
internal static class LatencyRows
{
    private const string ScopedFile = "Scoped.cs";
    private const string Peer = "the same files fixed, no analyzer";

    public static IEnumerable<Row> All()
    {
        var project = Project.Create().AddSyntaxTrees(Scoped(0));
        var map = Map(0);
        var ours = new Editor(Project.Driver(new ProtocolMapGenerator(), map).RunGenerators(project), map, [new UsageAnalyzer(), new MapFileAnalyzer()]);
        var peer = new Editor(Project.Driver(new EditRows.ConstantGenerator(ours.Sources), map).RunGenerators(project), map, [new IdleAnalyzer()]);
        var turn = 0;
        yield return Row("cold: the project is opened", () => Cold(project, new ProtocolMapGenerator(), map, new UsageAnalyzer(), new MapFileAnalyzer()), () => Cold(project, new EditRows.ConstantGenerator(ours.Sources), map, new IdleAnalyzer()));
        yield return Row("edit of a file that has nothing to do with it", () => ours.Show(Project.Edit(project, turn++), 0), () => peer.Show(Project.Edit(project, turn++), 0));
        yield return Row("edit of code in a scope", () => ours.Show(EditScoped(project, turn++), 500), () => peer.Show(EditScoped(project, turn++), 500));
        yield return Row("edit of the map", () => ours.With(Map(turn++)).Show(project, 500), () => peer.Show(EditScoped(project, turn++), 500));
    }

    private static Row Row(string what, Action ours, Action peer) => new(
        what, Peer, Measurement.Compare(ours, peer), Note: "500 files, the whole built-in map extended: until generators and the diagnostics of one file are done");

    private static void Cold(CSharpCompilation project, IIncrementalGenerator generator, AdditionalText map, params DiagnosticAnalyzer[] analyzers)
    {
        var clone = project.Clone();
        new Editor(Project.Driver(generator, map), map, analyzers).Show(clone, 500);
    }

    private static CSharpCompilation EditScoped(CSharpCompilation project, int turn) => project.ReplaceSyntaxTree(project.SyntaxTrees[^1], Scoped(turn));

    private static SyntaxTree Scoped(int turn) => CSharpSyntaxTree.ParseText(
        $$"""
        using World.Interop;

        [InteropScope(InteropCategory.Avatar)]
        public sealed class Gateway
        {
            public Protocol[] All => [Protocol.Vrm1_0, Protocol.KhronosGltf, Protocol.Mqtt5, Protocol.Websocket]; // {{turn.ToString(CultureInfo.InvariantCulture)}}

            public object Open() => new System.Net.WebSockets.ClientWebSocket();
        }
        """,
        new CSharpParseOptions(LanguageVersion.Latest),
        ScopedFile);

    private static Project.MapText Map(int turn) => new(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "id": "world", "version": "1.0.{{turn}}", "namespace": "World.Interop", "extends": "protocolmap:metaverse", "mappings": { "avatar": { "mqtt-5": {{(turn % 2 == 0 ? "\"allowed\"" : "null")}} } } }"""));

    /// <summary>What an editor holds between edits.</summary>
    private sealed class Editor(GeneratorDriver driver, AdditionalText map, DiagnosticAnalyzer[] analyzers)
    {
        public System.Collections.Immutable.ImmutableArray<GeneratedSourceResult> Sources => driver.GetRunResult().Results[0].GeneratedSources;

        public Editor With(AdditionalText edited) => new(driver.ReplaceAdditionalText(map, edited), edited, analyzers);

        public void Show(CSharpCompilation project, int file)
        {
            driver.RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees.ElementAt(file));
            model.GetDiagnostics();
            compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([map])).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
        }
    }
}
