using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Documentation;

/// <summary>A project that consists of what a page shows: maps, C#, MSBuild properties and <c>.editorconfig</c> sections.</summary>
internal sealed partial class PageExample
{
    private readonly ILookup<string, string> _blocks;

    private PageExample(ILookup<string, string> blocks) => _blocks = blocks;

    /// <summary>The example under a heading.</summary>
    public static PageExample Under(string page, string heading)
    {
        var start = page.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return new(Block().Matches(page[start..end]).ToLookup(match => match.Groups["language"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal));
    }

    /// <summary>The example with what another shows and it does not repeat.</summary>
    public PageExample On(PageExample other) => new(_blocks
        .Concat(other._blocks.Where(blocks => !_blocks.Contains(blocks.Key)))
        .SelectMany(blocks => blocks.Select(text => (blocks.Key, Text: text)))
        .ToLookup(block => block.Key, block => block.Text, StringComparer.Ordinal));

    /// <summary>The same with its C# inside of something else; <c>{0}</c> stands for it.</summary>
    public PageExample Inside(string csharp) => new(_blocks
        .SelectMany(blocks => blocks.Select(text => (blocks.Key, Text: blocks.Key is "csharp" ? csharp.Replace("{0}", text, StringComparison.Ordinal) : text)))
        .ToLookup(block => block.Key, block => block.Text, StringComparer.Ordinal));

    /// <summary>All that generator and analyzers say.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync()
    {
        var input = new GeneratorInput
        {
            Files = _blocks["jsonc"].Concat(_blocks["baseline"]).ToDictionary(PathOf, text => (string?)text, StringComparer.Ordinal),
            Properties = [.. Properties.Select(property => (property.Key, property.Value))],
            Sources = [.. _blocks["csharp"].Where(text => !AssemblyName().IsMatch(text))],
            Language = Language,
        };
        var run = GeneratorRun.Of(input);
        var options = input.CreateOptions();
        foreach (var tree in run.Compilation.SyntaxTrees)
        {
            options.For(tree.FilePath, _blocks["ini"].SelectMany(Settings));
        }

        var analyzers = typeof(ProtocolMapGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        var severities = _blocks["ini"].SelectMany(Settings).Select(static setting => (Id: Severity().Match(setting.Key).Groups["id"].Value, setting.Value)).Where(static setting => setting.Id.Length > 0);
        var compilation = run.Compilation.WithOptions(run.Compilation.Options.WithSpecificDiagnosticOptions(
            severities.Select(static setting => KeyValuePair.Create(setting.Id, setting.Value == "none" ? ReportDiagnostic.Suppress : ReportDiagnostic.Warn))));
        var found = await compilation.AddReferences(References)
            .WithAnalyzers([.. analyzers], new AnalyzerOptions([.. input.CreateAdditionalTexts()], options))
            .GetAnalyzerDiagnosticsAsync();
        return [.. run.Diagnostics.Concat(found)];
    }

    // A comment in the first line may say that the code stands in a referenced assembly.
    private IEnumerable<MetadataReference> References => _blocks["csharp"]
        .Select(text => (Text: text, Name: AssemblyName().Match(text)))
        .Where(block => block.Name.Success)
        .Select(block => new MapLibrary { Name = block.Name.Groups["name"].Value, Source = block.Text }.AsImage());

    private Dictionary<string, string> Properties => _blocks["xml"]
        .SelectMany(text => XElement.Parse(text).Elements())
        .ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);

    // As the SDK chooses it.
    private LanguageVersion Language =>
        Properties.TryGetValue("LangVersion", out var named) && LanguageVersionFacts.TryParse(named, out var version) ? version
        : Properties.GetValueOrDefault("TargetFramework") is "netstandard2.0" ? LanguageVersion.CSharp7_3
        : LanguageVersion.Latest;

    // A comment in the first line may name the file. That of a baseline begins otherwise than those of JSON.
    private static string PathOf(string text) =>
        "/src/world/" + (FileName().Match(text) is { Success: true } name ? name.Groups["name"].Value : text.StartsWith('#') ? "world.protocolmap.baseline" : "world.protocolmap.json");

    private static IEnumerable<(string Key, string Value)> Settings(string text) => text.Split('\n')
        .Select(line => line.Split('=', 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => (parts[0].Trim(), parts[1].Trim()));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\Adotnet_diagnostic\.(?<id>PMAP\d{4})\.severity\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Severity();

    [GeneratedRegex(@"\A// in (?<name>[\w.]+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex AssemblyName();

    [GeneratedRegex(@"\A// (?<name>\S+)\n", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FileName();
}
