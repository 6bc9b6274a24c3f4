using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>A map as reports show it: without what the limits of <c>extends</c> left out, and with the ways back that a map does not write down.</summary>
internal sealed class MapView
{
    private readonly MapRules _rules;
    private readonly Dictionary<string, IReadOnlyList<Mapping>> _entries;
    private readonly ILookup<string, Protocol> _dependents;
    private readonly HashSet<string> _protocols;
    private readonly HashSet<string> _categories;

    public MapView(MapDocument map)
    {
        Map = map;
        _rules = new MapRules(map);
        Categories = [.. map.Categories.Where(c => c.Number > 0)];
        Protocols = [.. map.Protocols.Where(p => p.Number > 0)];
        _categories = Categories.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        _protocols = Protocols.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        _entries = map.Mappings.ToDictionary(m => m.Category, m => m.Entries, StringComparer.Ordinal);
        _dependents = Protocols.SelectMany(p => p.DependsOn.Distinct().Select(on => (On: on, By: p))).ToLookup(d => d.On, d => d.By, StringComparer.Ordinal);
        Requirements = [.. map.Requirements.Where(r => Shows(r.Categories))];
        Scenarios = [.. map.Scenarios.Where(s => Shows(s.Categories))];
        Gaps = [.. map.Gaps.Where(g => Shows(g.Categories))];
        Overlaps = [.. map.Overlaps.Where(o => o.Category is null || _categories.Contains(o.Category))];
    }

    public MapDocument Map { get; }

    public IReadOnlyList<Category> Categories { get; }

    public IReadOnlyList<Protocol> Protocols { get; }

    public IReadOnlyList<Requirement> Requirements { get; }

    public IReadOnlyList<Scenario> Scenarios { get; }

    public IReadOnlyList<Gap> Gaps { get; }

    public IReadOnlyList<Overlap> Overlaps { get; }

    /// <summary>What a category itself says of protocols, in document order, without what follows from it.</summary>
    public IEnumerable<(Protocol Protocol, Mapping Mapping)> EntriesOf(Category category) =>
        (_entries.TryGetValue(category.Id, out var entries) ? entries : [])
            .Where(e => _protocols.Contains(e.Protocol))
            .Select(e => (Map.Protocols.Find(e.Protocol)!, e));

    /// <summary>The protocols that code of a category may use because an entry says so.</summary>
    public IEnumerable<(Protocol Protocol, Mapping Mapping)> OpenEntriesOf(Category category) =>
        EntriesOf(category).Where(e => e.Mapping.Use is Use.Required or Use.Recommended or Use.Allowed);

    /// <summary>What holds for a protocol in a category, the closure of what entries depend on included.</summary>
    public EffectiveMapping? Effective(Category category, Protocol protocol) => _rules.Find(category.Id, protocol.Id);

    /// <summary>The protocols that stand directly on this one.</summary>
    public IEnumerable<Protocol> DependentsOf(Protocol protocol) => _dependents[protocol.Id];

    public Protocol? Find(string protocol) => _protocols.Contains(protocol) ? Map.Protocols.Find(protocol) : null;

    /// <summary>What people call a protocol.</summary>
    public string NameOf(string protocol) => Map.Protocols.Find(protocol)?.DisplayName ?? protocol;

    /// <summary>The name of who publishes it, or <see langword="null"/>.</summary>
    public string? OrganizationOf(string? id) => id is null ? null : Map.Organizations.Find(id)?.DisplayName ?? id;

    /// <summary>The titles of categories, in their order in the entry.</summary>
    public string TitlesOf(IEnumerable<string> categories) =>
        string.Join(", ", categories.Where(_categories.Contains).Select(id => Map.Categories.Find(id)!.DisplayName));

    private bool Shows(EquatableArray<string> categories) => categories.Count == 0 || categories.Any(_categories.Contains);
}
