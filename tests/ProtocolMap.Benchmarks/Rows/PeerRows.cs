using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Benchmarks.Peers;
using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>The analyzers against the ban list that people use today, with the same thousand entries, on the same code.</summary>
internal static class PeerRows
{
    public static IEnumerable<Row> All()
    {
        (string Name, CodeBase Code, double Reach)[] codeBases =
        [
            ("no use", CodeBase.Generated(0), 1),
            ("sparse use", CodeBase.Generated(0.1), 1),
            ("dense use", CodeBase.Generated(10), 1),
            ("this project's own source", CodeBase.Real(Path.Combine(SourceFolder, "src", "ProtocolMap.Model"), Path.Combine(SourceFolder, "src", "ProtocolMap.Generator")), 1),
        ];
        foreach (var (name, code, reach) in codeBases)
        {
            var map = MapOf(code.SymbolIds);
            var compilation = Project.Generate(code.Compilation, map);
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                "[assembly: Peers.Interop.InteropScope(Peers.Interop.InteropCategory.Avatar)]", (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
            var ours = new AnalyzerOptions([new Project.MapText(map)]);
            var theirs = new AnalyzerOptions([BannedApis.List(code.SymbolIds)]);
            var found = (Ours: Run(compilation, new UsageAnalyzer(), ours).Found, Theirs: Run(compilation, BannedApis.Create(), theirs).Found);
            yield return new(
                $"analyzer time, {name}",
                "BannedApiAnalyzers, the same 1,000 entries",
                Measurement.Compare(() => Run(compilation, new UsageAnalyzer(), ours).Time, () => Run(compilation, BannedApis.Create(), theirs).Time, turns: 7),
                reach,
                $"{code.LineCount:N0} lines; found {found.Ours} : {found.Theirs}");
            yield return new(
                $"processor time with binding, {name}",
                "BannedApiAnalyzers, the same 1,000 entries",
                Measurement.Compare(() => { Run(compilation, new UsageAnalyzer(), ours); }, () => { Run(compilation, BannedApis.Create(), theirs); }, turns: 5));
        }
    }

    private static string SourceFolder => typeof(PeerRows).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    // Fifty protocols, none of which is mapped.
    private static string MapOf(IEnumerable<string> symbolIds) =>
        """{ "id": "peers", "version": "1.0.0", "namespace": "Peers.Interop", "categories": { "avatar": { "title": "Avatar", "number": 1 } }, "protocols": {"""
        + string.Join(", ", Enumerable.Range(0, 50).Select(i => $$"""  "protocol-{{i}}": { "title": "Protocol {{i}}", "number": {{i + 1}} }"""))
        + """ }, "libraries": { "library": { "title": "Library", "symbols": { """
        + string.Join(", ", symbolIds.Select((id, i) => $"\"{id}\": \"protocol-{i % 50}\""))
        + " } } } }";

    // The compiler's own measure of what it spends in an analyzer.
    private static (TimeSpan Time, int Found) Run(CSharpCompilation compilation, DiagnosticAnalyzer analyzer, AnalyzerOptions options)
    {
        var run = new CompilationWithAnalyzers(
            compilation.Clone(), [analyzer], new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var result = run.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (result.AnalyzerTelemetryInfo[analyzer].ExecutionTime, result.GetAllDiagnostics().Count(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error));
    }
}
