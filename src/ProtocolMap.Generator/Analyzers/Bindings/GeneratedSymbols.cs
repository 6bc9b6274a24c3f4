using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>
/// The generated code that a compilation sees, its own and that of its references. What a symbol means, the map of its own assembly says,
/// be it one that judges nothing here; such a map is read when the first of its symbols is met.
/// </summary>
internal sealed class GeneratedSymbols
{
    private readonly HashSet<IAssemblySymbol> _attributed = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol? _withoutWrappers;
    private readonly ConcurrentDictionary<IAssemblySymbol, MapSymbols?> _byAssembly = new(SymbolEqualityComparer.Default);
    private readonly Func<IAssemblySymbol, MapSymbols?> _read;

    /// <param name="compilation">The compilation.</param>
    /// <param name="own">What is generated from the map of the project itself.</param>
    /// <param name="hasWrappers">Whether the code of the project itself names <c>[UsesProtocol]</c>.</param>
    /// <param name="referenced">The maps of its references.</param>
    public GeneratedSymbols(Compilation compilation, MapSymbols? own, bool hasWrappers, ReferencedMaps referenced)
    {
        _attributed.UnionWith(referenced.FindAttributed());
        _attributed.Add(compilation.Assembly);
        _withoutWrappers = hasWrappers ? null : compilation.Assembly;
        _byAssembly[compilation.Assembly] = own;

        _read = assembly =>
            referenced.Find(assembly) is { } map && referenced.Read(map) is { Map.Namespace: { } codeNamespace } index
                ? new MapSymbols(index, codeNamespace, assembly)
                : null;
    }

    /// <summary>Whether code of an assembly can have generated attributes, which spares reading those of every other one.</summary>
    public bool CanCarryAttributes(IAssemblySymbol? assembly) => assembly is not null && _attributed.Contains(assembly);

    /// <summary>Whether symbols of an assembly can have <c>[UsesProtocol]</c>, which spares binding the attributes of a project that never names it.</summary>
    public bool CanHaveWrappers(IAssemblySymbol? assembly) => CanCarryAttributes(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, _withoutWrappers);

    /// <summary>What the generated code in an assembly means; <see langword="null"/> where there is none.</summary>
    public MapSymbols? Of(IAssemblySymbol? assembly) => CanCarryAttributes(assembly) ? _byAssembly.GetOrAdd(assembly!, _read) : null;

    /// <summary>The protocol that a constant of a type stands for; <see langword="null"/> for any other type.</summary>
    public Protocol? FindProtocol(ITypeSymbol? type, object? value) =>
        value is int number && type is not null ? Of(type.ContainingAssembly)?.FindProtocol(type, number) : null;

    /// <summary>The protocol whose capabilities a type lists, or <see langword="null"/>.</summary>
    public Protocol? FindProtocolOfFlags(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } flags ? Of(flags.ContainingAssembly)?.FindProtocolOfFlags(flags) : null;

    /// <summary>The capabilities that a constant of a type stands for; none for any other type.</summary>
    public IEnumerable<ProtocolReference> FindCapabilities(ITypeSymbol? type, object? value) =>
        value is ulong bits && FindProtocolOfFlags(type) is { } protocol
            ? protocol.Capabilities
                .Where(capability => capability.Bit >= 0 && (bits & (1UL << capability.Bit)) != 0)
                .Select(capability => new ProtocolReference(protocol.Id, capability.Id))
            : [];
}
