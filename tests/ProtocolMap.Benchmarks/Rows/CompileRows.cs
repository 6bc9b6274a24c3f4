using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>What the compiler pays for what is generated, and for the analyzers.</summary>
internal static class CompileRows
{
    private const string WholeBuiltInMap = """{ "id": "world", "version": "1.0.0", "namespace": "World.Interop", "extends": "protocolmap:metaverse" }""";

    private static readonly Project.MapText s_map = new(SyntheticMap.Of(SyntheticMap.BuiltInSize));

    public static IEnumerable<Row> All()
    {
        var project = Project.Create();
        var big = Project.Generate(project, SyntheticMap.Of(SyntheticMap.BuiltInSize));
        var onlyReferenced = project.AddReferences(MetadataReference.CreateFromFile(typeof(Metaverse.Protocol).Assembly.Location));
        var builtIn = Project.Generate(onlyReferenced, WholeBuiltInMap);
        var small = Project.Generate(onlyReferenced, SyntheticMap.Of(1));
        yield return new(
            "compile 500 files and the whole built-in map, extended",
            "the same with a map of one protocol",
            Measurement.Compare(() => Emit(builtIn), () => Emit(small)),
            1.15);

        yield return new(
            "compile 500 files that only reference the package",
            "the same without it",
            Measurement.Compare(() => CompileWithPackage(onlyReferenced), () => CompileWithoutPackage(project)),
            Note: "generator and analyzers included; no map of its own, no scope");
        yield return Analyzers("the analyzers, nothing in scope", big);
        yield return Analyzers("the analyzers, everything in scope", big.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "[assembly: Synthetic.Interop.InteropScope(Synthetic.Interop.InteropCategory.Category0)]", (CSharpParseOptions)big.SyntaxTrees[0].Options)));
    }

    private static Row Analyzers(string what, CSharpCompilation compilation) => new(
        what,
        "an analyzer that does nothing",
        Measurement.Compare(() => Analyze(compilation, new UsageAnalyzer()), () => Analyze(compilation, new IdleAnalyzer())));

    private static void CompileWithPackage(CSharpCompilation compilation)
    {
        Project.Driver(new ProtocolMapGenerator(), map: null).RunGeneratorsAndUpdateCompilation(compilation.Clone(), out var generated, out _);
        Analyze((CSharpCompilation)generated, map: null, new UsageAnalyzer(), new MapFileAnalyzer());
        Emit((CSharpCompilation)generated);
    }

    private static void CompileWithoutPackage(CSharpCompilation compilation)
    {
        Analyze(compilation, map: null, new IdleAnalyzer());
        Emit(compilation);
    }

    // A compilation remembers what it has bound; a clone does not.
    private static void Emit(CSharpCompilation compilation)
    {
        var result = compilation.Clone().Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        }
    }

    private static void Analyze(CSharpCompilation compilation, params ImmutableArray<DiagnosticAnalyzer> analyzers) => Analyze(compilation, s_map, analyzers);

    private static void Analyze(CSharpCompilation compilation, AdditionalText? map, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(map is null ? [] : [map]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        new CompilationWithAnalyzers(compilation.Clone(), analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
    }
}
