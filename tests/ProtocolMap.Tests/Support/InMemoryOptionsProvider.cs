using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProtocolMap.Tests.Support;

/// <summary>What MSBuild properties and <c>.editorconfig</c> sections would say.</summary>
internal sealed class InMemoryOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly InMemoryOptions s_none = new();
    private readonly Dictionary<string, InMemoryOptions> _byPath = new(StringComparer.Ordinal);

    /// <param name="properties">MSBuild properties, named as in a project file.</param>
    public InMemoryOptionsProvider(params IEnumerable<(string Name, string Value)> properties) =>
        GlobalOptions = new InMemoryOptions(properties.Select(property => ("build_property." + property.Name, property.Value)));

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>Sets what the sections of <c>.editorconfig</c> that match one source file say.</summary>
    public InMemoryOptionsProvider For(string path, params IEnumerable<(string Key, string Value)> values)
    {
        _byPath[path] = new InMemoryOptions(values);
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _byPath.GetValueOrDefault(tree.FilePath, s_none);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath.GetValueOrDefault(textFile.Path, s_none);
}
