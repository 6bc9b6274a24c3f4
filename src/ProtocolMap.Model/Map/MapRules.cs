namespace ProtocolMap.Model.Map;

/// <summary>What holds for each protocol in each category, the <c>dependsOn</c> closure included.</summary>
internal sealed class MapRules
{
    private static readonly IReadOnlyDictionary<string, EffectiveMapping> s_none = new Dictionary<string, EffectiveMapping>(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, EffectiveMapping>> _byCategory = new(StringComparer.Ordinal);

    public MapRules(MapDocument map)
    {
        foreach (var category in map.Mappings)
        {
            _byCategory[category.Category] = Close(map, category);
        }
    }

    /// <summary>What <paramref name="category"/> says of <paramref name="protocol"/>, or <see langword="null"/> when it is silent.</summary>
    public EffectiveMapping? Find(string category, string protocol) =>
        InCategory(category).TryGetValue(protocol, out var mapping) ? mapping : null;

    /// <summary>Every protocol that <paramref name="category"/> speaks of, itself or through the closure, by id.</summary>
    public IReadOnlyDictionary<string, EffectiveMapping> InCategory(string category) =>
        _byCategory.TryGetValue(category, out var mappings) ? mappings : s_none;

    // Each protocol is entered at most once, so the closure is linear in entries and dependencies, and a cycle ends.
    private static Dictionary<string, EffectiveMapping> Close(MapDocument map, CategoryMappings category)
    {
        var result = new Dictionary<string, EffectiveMapping>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        foreach (var entry in category.Entries)
        {
            result[entry.Protocol] = new EffectiveMapping(entry.Use, entry);
            if (entry.Use is not (Use.NotMapped or Use.Prohibited))
            {
                pending.Push(entry.Protocol);
            }
        }

        while (pending.Count > 0)
        {
            foreach (var dependency in map.Protocols.Find(pending.Pop())?.DependsOn ?? default)
            {
                if (!result.ContainsKey(dependency))
                {
                    result.Add(dependency, new EffectiveMapping(Use.Allowed, Entry: null));
                    pending.Push(dependency);
                }
            }
        }

        return result;
    }
}

/// <param name="Use">What holds.</param>
/// <param name="Entry">The entry that says so, or <see langword="null"/> when it follows from what an entry depends on.</param>
internal sealed record EffectiveMapping(Use Use, Mapping? Entry)
{
    /// <summary>Whether code of the category may use the protocol.</summary>
    public bool IsMapped => Use is Use.Required or Use.Recommended or Use.Allowed or Use.Deprecated;
}
