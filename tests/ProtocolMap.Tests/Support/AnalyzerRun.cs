using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;

namespace ProtocolMap.Tests.Support;

/// <summary>
/// A project with a map, marked sources and a generator that runs first, so that sources can use what is generated. Fails on compile
/// errors, on a diagnostic that is not marked, on a mark without one, and when the order of work changes anything.
/// </summary>
internal sealed record AnalyzerRun
{
    private static readonly ConcurrentDictionary<(string? Map, string Properties, LanguageVersion Language), IReadOnlyList<SyntaxTree>> s_generated = new();

    public required DiagnosticAnalyzer Analyzer { get; init; }

    /// <summary>The rule that <c>[|…|]</c> marks.</summary>
    public string Rule { get; init; } = "PMAP2001";

    public string? Map { get; init; }

    public IReadOnlyList<(string Path, string Text)> Sources { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>What <c>.editorconfig</c> says, by the path of the source.</summary>
    public IReadOnlyList<(string Path, string Key, string Value)> FileOptions { get; init; } = [];

    /// <summary>Additional files beside the map.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>Whether what is suppressed is kept, as in the log of a build.</summary>
    public bool KeepsSuppressed { get; init; }

    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>Rules of which a diagnostic without a place is expected.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Rules that are off by default and turned on here.</summary>
    public IReadOnlyList<string> TurnedOn { get; init; } = [];

    /// <summary>What <c>#if</c> knows.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public AnalyzerRun WithSource(string text, string? path = null) =>
        this with { Sources = [.. Sources, (path ?? $"/src/world/Source{Sources.Count}.cs", text)] };

    public AnalyzerRun WithProperty(string name, string value) => this with { Properties = [.. Properties, (name, value)] };

    public AnalyzerRun WithFileOption(string path, string key, string value) => this with { FileOptions = [.. FileOptions, (path, key, value)] };

    public AnalyzerRun WithFile(string path, string text) => this with { Files = [.. Files, (path, text)] };

    public AnalyzerRun WithUnplaced(string rule) => this with { Unplaced = [.. Unplaced, rule] };

    /// <summary>Asserts that exactly the marked diagnostics are reported; gives them in the order of sources.</summary>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync()
    {
        var sources = Sources.Select(source => (source.Path, Markup: Markup.Parse(source.Text, Rule))).ToArray();
        var compilation = Compile(sources.Select(source => (source.Path, source.Markup.Source)));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Show));

        var actual = await AnalyzeAsync(compilation, concurrent: true);
        var expected = sources.SelectMany(static source => source.Markup.Expected.Select(mark => (source.Path, mark.Span, mark.Id)))
            .Concat(Unplaced.Select(static rule => ("", default(Microsoft.CodeAnalysis.Text.TextSpan), rule)));
        AssertSame([.. expected.Order()], [.. actual.Select(static diagnostic => (diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic.Location.SourceSpan, diagnostic.Id))], compilation, actual);

        var inOrder = await AnalyzeAsync(compilation, concurrent: false);
        Assert.Equal(inOrder.Select(Show), actual.Select(Show));
        return actual;
    }

    /// <summary>Asserts that the rules find the same where one report speaks for all of a type, which goes through the code another way.</summary>
    public async Task VerifyCoarseAsync()
    {
        var sources = Sources.Select(source => (source.Path, Markup.Parse(source.Text, Rule).Source)).ToArray();
        var fine = await AnalyzeAsync(Compile(sources), concurrent: true);

        var coarse = this with
        {
            KeepsSuppressed = true,
            FileOptions = [.. FileOptions, .. sources.Select(static source => (source.Path, "protocolmap_report", "type"))],
        };
        var actual = await coarse.AnalyzeAsync(coarse.Compile(sources), concurrent: true);
        Assert.Equal(fine.Select(ShowPlace), actual.Select(ShowPlace));

        static string ShowPlace(Diagnostic diagnostic) => $"{diagnostic.Id} at {Show(diagnostic.Location)} {diagnostic.Location.SourceSpan}";
    }

    /// <summary>The project with everything that is generated for it.</summary>
    public Compilation Compile(IEnumerable<(string Path, string Text)> sources)
    {
        var parseOptions = new CSharpParseOptions(Language, preprocessorSymbols: Symbols);
        var compilation = CSharpCompilation.Create(
            "World",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parseOptions, source.Path)),
            [.. Support.References.Net100.All, .. References],
            new CSharpCompilationOptions(Output, allowUnsafe: true, nullableContextOptions: Language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(TurnedOn.Select(static rule => KeyValuePair.Create(rule, ReportDiagnostic.Warn)))
                .WithReportSuppressedDiagnostics(KeepsSuppressed));
        return compilation.AddSyntaxTrees(Generate(parseOptions));
    }

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, bool concurrent)
    {
        var withAnalyzers = compilation.WithAnalyzers(
            [Analyzer],
            new CompilationWithAnalyzersOptions(
                AnalyzerOptions, onAnalyzerException: null, concurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: KeepsSuppressed));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(static diagnostic => (diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic.Location.SourceSpan, diagnostic.Id))];
    }

    // What is generated depends on the map, the properties and the language only, and most tests share them.
    private IReadOnlyList<SyntaxTree> Generate(CSharpParseOptions parseOptions) => s_generated.GetOrAdd(
        (Map, string.Join('\n', Properties), Language),
        _ => CSharpGeneratorDriver
            .Create([new ProtocolMapGenerator().AsSourceGenerator()], AdditionalTexts, parseOptions, Options)
            .RunGenerators(CSharpCompilation.Create("World", references: Support.References.Net100.All))
            .GetRunResult().GeneratedTrees);

    public AnalyzerOptions AnalyzerOptions => new(AdditionalTexts, Options);

    private ImmutableArray<AdditionalText> AdditionalTexts =>
    [
        .. Map is null ? [] : new AdditionalText[] { new InMemoryAdditionalText(GeneratorInput.MapPath, Map) },
        .. Files.Select(static file => new InMemoryAdditionalText(file.Path, file.Text)),
    ];

    private InMemoryOptionsProvider Options
    {
        get
        {
            var options = new InMemoryOptionsProvider(Properties.Prepend(("ProjectDir", "/src/world/")));
            foreach (var file in FileOptions.GroupBy(static option => option.Path, StringComparer.Ordinal))
            {
                options.For(file.Key, file.Select(static option => (option.Key, option.Value)));
            }

            return options;
        }
    }

    private static void AssertSame(
        (string Path, Microsoft.CodeAnalysis.Text.TextSpan Span, string Id)[] expected,
        (string Path, Microsoft.CodeAnalysis.Text.TextSpan Span, string Id)[] actual,
        Compilation compilation,
        ImmutableArray<Diagnostic> diagnostics)
    {
        if (expected.SequenceEqual(actual))
        {
            return;
        }

        var missing = expected.Except(actual).Select(item =>
        {
            if (item.Path.Length == 0)
            {
                return $"  missing    {item.Id} without a place";
            }

            var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == item.Path);
            return $"  missing    {item.Id} at {Show(tree.GetLocation(item.Span))} '{tree.GetText().ToString(item.Span)}'";
        });
        var unexpected = diagnostics.Where((_, i) => !expected.Contains(actual[i])).Select(static diagnostic => "  unexpected " + Show(diagnostic));
        var twice = actual.GroupBy(static item => item).Where(static same => same.Count() > 1).Select(static same => "  twice      " + same.Key);
        Assert.Fail("Other diagnostics than marked:\n" + string.Join('\n', missing.Concat(unexpected).Concat(twice)));
    }

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Id} at {Show(diagnostic.Location)} '{diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}': {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Show(Location location)
    {
        var span = location.GetLineSpan();
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
