using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Generator;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.FloorTests;

/// <summary>Roslyn 4.3.1: Unity 6, Visual Studio 2022 17.3, .NET SDK 6.0.4xx. It has no early output, so ordinary ones take its place.</summary>
public sealed class OldestCompilerTests
{
    private const string Code = """
        using Contoso.Interop;

        [InteropScope(InteropCategory.Identity)]
        public class Gateway
        {
            public bool Answer() => InteropMap.IsMapped(InteropCategory.Identity, Protocol.Vrm1_0);
        }
        """;

    private static readonly AdditionalText s_map = new InMemoryAdditionalText("/src/world.protocolmap.json", SampleMap.Text);

    [Fact]
    public void This_is_the_oldest_compiler() => Assert.Equal(new Version(4, 3), new Version(typeof(Compilation).Assembly.GetName().Version!.ToString(2)));

    [Fact]
    public void Prints_what_the_newest_compiler_prints()
    {
        var result = Generate().GetRunResult();
        Assert.Empty(result.Diagnostics);
        var sources = result.Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal);
        Snapshot.Verify("GeneratedCode", string.Concat(sources.Select(source => $"// ==== {source.HintName}\n{source.SourceText}\n")));
    }

    [Fact]
    public void Prints_nothing_again_after_an_unrelated_edit()
    {
        var driver = Generate().RunGenerators(Compile(Code + "// edited"));
        Assert.All(
            driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public async Task Compiles_and_reports_what_the_map_does_not_allow()
    {
        Generate().RunGeneratorsAndUpdateCompilation(Compile(Code), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics());

        var analysis = compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new UsageAnalyzer()),
            new AnalyzerOptions(ImmutableArray.Create(s_map), new InMemoryOptionsProvider()));
        var found = Assert.Single(await analysis.GetAllDiagnosticsAsync(CancellationToken.None));
        Assert.Equal("PMAP2001", found.Id);
        Assert.Equal("Vrm1_0", (await found.Location.SourceTree!.GetTextAsync(CancellationToken.None)).ToString(found.Location.SourceSpan)[^6..]);
    }

    private static GeneratorDriver Generate() => CSharpGeneratorDriver
        .Create(
            [new ProtocolMapGenerator().AsSourceGenerator()],
            [s_map],
            new CSharpParseOptions(LanguageVersion.CSharp9),
            new InMemoryOptionsProvider(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(Compile(Code));

    private static CSharpCompilation Compile(string code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll");
        return CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp9), "/src/Gateway.cs")],
            platform.Append(typeof(Runtime.ProtocolUse).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
