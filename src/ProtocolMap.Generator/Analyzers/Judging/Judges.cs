using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>
/// Which maps judge in a compilation. A scope attribute belongs to the map that it was generated from; scopes outside of C# belong to the
/// project's own map, else to the only public one that it references beside the built-in one, else to the built-in one. What implements a
/// contract is judged by the map that the contract stands in. A map that nothing asks for is not read.
/// </summary>
internal sealed class Judges
{
    private readonly Dictionary<IAssemblySymbol, Judge> _byAssembly = new(SymbolEqualityComparer.Default);
    private readonly ReferencedMaps _referenced;

    /// <param name="own">The project's own map.</param>
    /// <param name="referenced">The maps of its references.</param>
    /// <param name="scopes">Where it has scopes.</param>
    /// <param name="contracts">Whose contracts it can implement.</param>
    /// <param name="judgeUnscoped">Whether code without a scope is looked at, too.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Judges(OwnMap own, ReferencedMaps referenced, WrittenScopes scopes, WrittenContracts contracts, bool judgeUnscoped, Compilation compilation, CancellationToken cancellationToken)
    {
        _referenced = referenced;
        HasContracts = contracts.Any;
        var symbols = own.Index is { } index ? new MapSymbols(index, own.Namespace, compilation.Assembly) : null;
        Generated = new GeneratedSymbols(compilation, symbols, scopes.HasWrappers, referenced);

        var publicMaps = referenced.Public.ToArray();
        var candidates = publicMaps.Select(static carried => carried.Assembly);
        var owners = scopes.FindOwners([.. symbols is null ? candidates : candidates.Prepend(compilation.Assembly)], cancellationToken).ToArray();
        if (symbols is not null
            && (own.HasScopes || contracts.Has(compilation.Assembly) || scopes.AreInOptions || judgeUnscoped || owners.Contains(compilation.Assembly, SymbolEqualityComparer.Default)))
        {
            Own = new Judge(own.Index!, symbols, Generated);
            _byAssembly.Add(compilation.Assembly, Own);
        }

        if (scopes.AreInOptions || judgeUnscoped)
        {
            OfOptions = own.Exists ? Own : ChooseForOptions(publicMaps);
        }

        foreach (var (assembly, map) in publicMaps)
        {
            if (contracts.Has(assembly) || owners.Contains(assembly, SymbolEqualityComparer.Default))
            {
                Add(assembly, map);
            }
        }
    }

    /// <summary>The generated code that the compilation sees.</summary>
    public GeneratedSymbols Generated { get; }

    /// <summary>Whether the code can implement a contract of any.</summary>
    public bool HasContracts { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Judge> All => _byAssembly.Values;

    /// <summary>The project's own map, if it judges.</summary>
    public Judge? Own { get; }

    /// <summary>The map that judges scopes of <c>.editorconfig</c> and MSBuild, and code without a scope, if there is a need and one does.</summary>
    public Judge? OfOptions { get; }

    /// <summary>The maps each of which could judge those scopes, so that none does.</summary>
    public ImmutableArray<ReferencedMap> Rivals { get; private set; } = ImmutableArray<ReferencedMap>.Empty;

    /// <summary>The map that judges the scopes which attributes of an assembly set.</summary>
    public Judge? Of(IAssemblySymbol assembly) => _byAssembly.TryGetValue(assembly, out var judge) ? judge : null;

    private Judge? ChooseForOptions((IAssemblySymbol Assembly, ReferencedMap Map)[] publicMaps)
    {
        // Assemblies that carry the very same map are no rivals.
        var chosen = publicMaps.Where(static carried => !carried.Map.IsBuiltIn).GroupBy(static carried => carried.Map.Carried).Select(static same => same.First()).ToArray();
        if (chosen.Length > 1)
        {
            Rivals = chosen.Select(static carried => carried.Map).OrderBy(static map => map.Assembly, StringComparer.Ordinal).ToImmutableArray();
            return null;
        }

        // One that can't be read is not replaced: nobody asked for the verdicts of another.
        var ofOptions = chosen.Length == 1 ? chosen : publicMaps;
        return ofOptions.Length > 0 ? Add(ofOptions[0].Assembly, ofOptions[0].Map) : null;
    }

    private Judge? Add(IAssemblySymbol assembly, ReferencedMap map)
    {
        if (!_byAssembly.TryGetValue(assembly, out var judge) && _referenced.Read(map) is { } index && Generated.Of(assembly) is { } symbols)
        {
            _byAssembly.Add(assembly, judge = new Judge(index, symbols, Generated));
        }

        return judge;
    }
}
