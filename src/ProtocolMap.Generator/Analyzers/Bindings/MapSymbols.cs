using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>What the code that was generated from one map means: from symbols and enum values back to ids.</summary>
internal sealed class MapSymbols
{
    private readonly INamedTypeSymbol? _protocols;
    private readonly INamedTypeSymbol? _categories;
    private readonly Dictionary<ISymbol, Protocol> _capabilities = new(SymbolEqualityComparer.Default);

    /// <param name="map">The map.</param>
    /// <param name="codeNamespace">The namespace of its generated code.</param>
    /// <param name="assembly">The assembly that holds this code.</param>
    public MapSymbols(MapIndex map, string codeNamespace, IAssemblySymbol assembly)
    {
        Map = map;
        Namespace = codeNamespace;
        Assembly = assembly;
        _protocols = Find(TypeNames.Protocol);
        _categories = Find(TypeNames.Category);
        foreach (var protocol in map.Map.Protocols)
        {
            if (protocol is { CSharpName: { } name, Capabilities.Count: > 0 } && Find(TypeNames.CapabilitiesOf(name)) is { } flags)
            {
                _capabilities.Add(flags, protocol);
            }
        }

        INamedTypeSymbol? Find(string name) => assembly.GetTypeByMetadataName(codeNamespace + "." + name);
    }

    public MapIndex Map { get; }

    /// <summary>The namespace of the generated code.</summary>
    public string Namespace { get; }

    /// <summary>The assembly that holds it.</summary>
    public IAssemblySymbol Assembly { get; }

    /// <summary>The names of the capability enums; naming one names its protocol.</summary>
    public IEnumerable<string> CapabilityTypeNames => _capabilities.Keys.Select(static type => type.Name);

    /// <summary>What a capability enum stands for; <see langword="null"/> for any other type.</summary>
    public Binding? BindType(INamedTypeSymbol type) =>
        _capabilities.TryGetValue(type, out var protocol) ? Binding.Of(new BoundProtocol(protocol)) : null;

    /// <summary>The protocol whose capabilities an enum lists, or <see langword="null"/>.</summary>
    public Protocol? FindProtocolOfFlags(INamedTypeSymbol type) => _capabilities.TryGetValue(type, out var protocol) ? protocol : null;

    /// <summary>What a member of a generated enum stands for; <see langword="null"/> for any other member.</summary>
    public Binding? BindMember(IFieldSymbol member)
    {
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, _protocols))
        {
            return member.ConstantValue is int number && Map.FindProtocol(number) is { } named ? Binding.Of(new BoundProtocol(named)) : null;
        }

        return member.ConstantValue is ulong flag
            && _capabilities.TryGetValue(member.ContainingType, out var protocol)
            && protocol.Capabilities.FirstOrDefault(capability => capability.Bit >= 0 && flag == 1UL << capability.Bit) is { } capability
                ? Binding.Of(new BoundProtocol(protocol, capability.Id))
                : null;
    }

    /// <summary>The capabilities that flags in an attribute name; none for flags of another protocol.</summary>
    public IEnumerable<string> FindCapabilities(TypedConstant constant, string protocol) =>
        constant is { Value: ulong flags, Type: INamedTypeSymbol type } && _capabilities.TryGetValue(type, out var known) && known.Id == protocol
            ? known.Capabilities.Where(capability => capability.Bit >= 0 && (flags & (1UL << capability.Bit)) != 0).Select(static capability => capability.Id)
            : [];

    /// <summary>The category that an attribute argument names.</summary>
    public Category? FindCategory(TypedConstant constant) =>
        constant.Value is int number && SymbolEqualityComparer.Default.Equals(constant.Type, _categories) ? Map.FindCategory(number) : null;

    /// <summary>The protocol that an attribute argument names.</summary>
    public Protocol? FindProtocol(TypedConstant constant) => constant is { Type: { } type, Value: int number } ? FindProtocol(type, number) : null;

    /// <summary>The protocol that a number of a type stands for; <see langword="null"/> for any type but the generated one.</summary>
    public Protocol? FindProtocol(ITypeSymbol type, int number) => SymbolEqualityComparer.Default.Equals(type, _protocols) ? Map.FindProtocol(number) : null;

    /// <summary>The categories that a scope attribute names, or <see langword="null"/> for an attribute that is not this map's.</summary>
    public ImmutableArray<string>? FindCategories(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        if (arguments.IsEmpty)
        {
            return attribute.AttributeConstructor is { Parameters.IsEmpty: true, ContainingNamespace: var space } && SymbolEqualityComparer.Default.Equals(space, _categories?.ContainingNamespace)
                ? ImmutableArray<string>.Empty
                : null;
        }

        // A few are parameters of their own, any number are an array.
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in arguments)
        {
            var isArray = argument.Kind == TypedConstantKind.Array;
            if (!SymbolEqualityComparer.Default.Equals(isArray ? (argument.Type as IArrayTypeSymbol)?.ElementType : argument.Type, _categories))
            {
                return null;
            }

            var values = !isArray ? ImmutableArray.Create(argument) : argument.IsNull ? ImmutableArray<TypedConstant>.Empty : argument.Values;
            found.AddRange(values.Select(value => value.Value is int number ? Map.FindCategory(number)?.Id : null).OfType<string>());
        }

        return found.ToImmutable();
    }
}
