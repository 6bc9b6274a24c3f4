using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Tests.Support;

/// <summary>A project as the compiler sees it: additional files, properties, sources, language and framework.</summary>
internal sealed record GeneratorInput
{
    public const string MapPath = "/src/world/world.protocolmap.json";

    // The SDK turns these off in every project: packages are built against other versions of the framework.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] s_sdkDefaults = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    /// <summary>Additional files by path; <see langword="null"/> text stands for a file that cannot be read.</summary>
    public IReadOnlyDictionary<string, string?> Files { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public References References { get; init; } = References.Net100;

    /// <summary>References beside those of the framework.</summary>
    public IReadOnlyList<MetadataReference> MoreReferences { get; init; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool Checked { get; init; }

    /// <summary>Reads maps, where a test wants it to fail.</summary>
    public Func<MapFile, MapFiles, CancellationToken, MapReadResult>? Reader { get; init; }

    /// <summary>Other generators of the project.</summary>
    public IReadOnlyList<ISourceGenerator> OtherGenerators { get; init; } = [];

    /// <summary>What the SDK defines for the framework.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    public static GeneratorInput OfMap(string? map) => new GeneratorInput().WithMap(map);

    public GeneratorInput WithMap(string? map) => this with { Files = new Dictionary<string, string?>(StringComparer.Ordinal) { [MapPath] = map } };

    public GeneratorInput WithFile(string path, string? text) => this with { Files = new Dictionary<string, string?>(Files, StringComparer.Ordinal) { [path] = text } };

    public GeneratorInput WithProperty(string name, string value) => this with { Properties = [.. Properties, (name, value)] };

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "World",
        Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"/src/world/Source{i}.cs")),
        [.. References.All, .. MoreReferences],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            checkOverflow: Checked,
            specificDiagnosticOptions: s_sdkDefaults,
            nullableContextOptions: Nullable,
            warningLevel: 9999));

    public ISourceGenerator CreateGenerator() => (Reader is null ? new ProtocolMapGenerator() : new ProtocolMapGenerator(Reader)).AsSourceGenerator();

    public IEnumerable<AdditionalText> CreateAdditionalTexts() => Files.Select(file => new InMemoryAdditionalText(file.Key, file.Value));

    public InMemoryOptionsProvider CreateOptions() => new(Properties.Prepend(("ProjectDir", "/src/world/")));
}
