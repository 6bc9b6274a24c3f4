using Microsoft.CodeAnalysis.Diagnostics;

namespace ProtocolMap.Tests.Support;

/// <summary>The options of one file, or the global ones. Keys compare as in the compiler, without case.</summary>
internal sealed class InMemoryOptions(params IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Key, pair => pair.Value, KeyComparer);

    public override IEnumerable<string> Keys => _values.Keys;

    public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
}
