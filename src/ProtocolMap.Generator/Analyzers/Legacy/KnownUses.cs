using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>The uses that a project's baselines cover.</summary>
internal sealed class KnownUses
{
    private readonly Dictionary<BaselineKey, int> _counts = [];

    /// <param name="entries">The entries of all files. Where two files speak of the same uses, the greater count holds.</param>
    public KnownUses(IEnumerable<BaselineEntry> entries)
    {
        Entries = [.. entries];
        foreach (var entry in Entries)
        {
            _counts[entry.Key] = Math.Max(entry.Count, CountOf(entry.Key));
        }
    }

    public IReadOnlyList<BaselineEntry> Entries { get; }

    public int CountOf(BaselineKey key) => _counts.TryGetValue(key, out var count) ? count : 0;
}
