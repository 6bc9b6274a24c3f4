using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Referenced;

/// <summary>The maps that the references of a compilation carry.</summary>
internal sealed class ReferencedMaps
{
    private readonly Compilation _compilation;
    private readonly ReferencedMapCache _cache;
    private readonly ImmutableArray<IAssemblySymbol> _carriers;
    private readonly ConcurrentDictionary<IAssemblySymbol, ReferencedMap?> _maps = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ReferencedMap, bool> _unreadable = new();

    public ReferencedMaps(Compilation compilation, ReferencedMapCache cache)
    {
        _compilation = compilation;
        _cache = cache;
        _carriers = compilation.SourceModule.ReferencedAssemblySymbols.Where(RuntimeLibrary.IsReferencedBy).ToImmutableArray();
    }

    /// <summary>Whether no reference can carry a map.</summary>
    public bool IsEmpty => _carriers.IsEmpty;

    /// <summary>The maps that judge what references them, by the assemblies that carry them.</summary>
    public IEnumerable<(IAssemblySymbol Assembly, ReferencedMap Map)> Public
    {
        get
        {
            foreach (var assembly in _carriers)
            {
                if (Find(assembly) is { Carried.IsPublic: true } map)
                {
                    yield return (assembly, map);
                }
            }
        }
    }

    /// <summary>The maps that were asked for and can't be used, in the order of their assemblies.</summary>
    public IEnumerable<ReferencedMap> Unreadable => _unreadable.Keys.OrderBy(static map => map.Assembly, StringComparer.Ordinal);

    /// <summary>The assemblies whose code can have generated attributes: those that can carry a map, and those that know only one which does.</summary>
    public IEnumerable<IAssemblySymbol> FindAttributed()
    {
        var names = new HashSet<string>(_carriers.Where(carrier => Find(carrier) is not null).Select(static carrier => carrier.Name), StringComparer.OrdinalIgnoreCase);
        return _compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => _carriers.Contains(assembly, SymbolEqualityComparer.Default) || AssemblyReferences.Any(assembly, names.Contains));
    }

    /// <summary>What an assembly carries, or <see langword="null"/>.</summary>
    public ReferencedMap? Find(IAssemblySymbol assembly) =>
        _carriers.Contains(assembly, SymbolEqualityComparer.Default) ? _maps.GetOrAdd(assembly, carrier => _cache.Find(carrier, _compilation)) : null;

    /// <summary>The map, or <see langword="null"/> when it can't be used, which is then known to <see cref="Unreadable"/>.</summary>
    public MapIndex? Read(ReferencedMap map)
    {
        var reading = map.Read();
        if (reading.Damage is not null)
        {
            _unreadable.TryAdd(map, value: true);
        }

        return reading.Index;
    }
}
