using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>A map arranged for look-ups. Knows no compilation, so it lives as long as the map's text.</summary>
internal sealed class MapIndex
{
    private readonly Dictionary<int, Protocol> _protocolsByNumber;
    private readonly Dictionary<int, Category> _categoriesByNumber;

    /// <param name="map">The map.</param>
    /// <param name="isCarried">Whether it comes from an assembly, and so has no file here.</param>
    public MapIndex(MapDocument map, bool isCarried = false)
    {
        Map = map;
        IsCarried = isCarried;
        Rules = new MapRules(map);
        Libraries = new LibraryIndex(map);
        RestrictsCapabilities = map.Mappings
            .SelectMany(static mappings => mappings.Entries)
            .SelectMany(static entry => entry.Capabilities)
            .Any(static capability => capability.Use is CapabilityUse.Negotiable or CapabilityUse.Prohibited);
        _protocolsByNumber = map.Protocols.Where(static protocol => protocol.Number > 0).ToDictionary(static protocol => protocol.Number);
        _categoriesByNumber = map.Categories.Where(static category => category.Number > 0).ToDictionary(static category => category.Number);
        foreach (var scope in map.Scopes)
        {
            Scopes.GetOrAdd(scope.Namespace).Value ??= scope;
        }
    }

    public MapDocument Map { get; }

    public bool IsCarried { get; }

    public MapRules Rules { get; }

    public LibraryIndex Libraries { get; }

    /// <summary>Whether any category limits any capability; where none does, capabilities cost nothing.</summary>
    public bool RestrictsCapabilities { get; }

    /// <summary>The scopes that the map gives to namespaces.</summary>
    public NamespaceTree<Scope> Scopes { get; } = new();

    /// <summary>The protocol that a value of the generated <c>Protocol</c> stands for.</summary>
    public Protocol? FindProtocol(int number) => _protocolsByNumber.TryGetValue(number, out var protocol) ? protocol : null;

    /// <summary>The categories that a protocol is mapped for. One that only carries or encodes must be mentioned: it stands below nearly all others.</summary>
    public IReadOnlyList<string> CategoriesOf(string protocol) =>
    [
        .. Map.Categories.Select(static category => category.Id).Where(category =>
            Rules.Find(category, protocol) is { IsMapped: true } mapping && (mapping.Entry is not null || Map.Protocols.Find(protocol) is { Neutral: false })),
    ];

    /// <summary>The category that a value of the generated <c>InteropCategory</c> stands for.</summary>
    public Category? FindCategory(int number) => _categoriesByNumber.TryGetValue(number, out var category) ? category : null;
}
