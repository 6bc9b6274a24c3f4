using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>
/// From a symbol to the protocols that it stands for where one map judges, whichever source says so: generated code,
/// <c>[UsesProtocol]</c> or a library of that map. Nearly every symbol of a program stands for nothing; such a one costs a single look-up of its type.
/// </summary>
internal sealed class BindingResolver
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeVerdict> _types = new(SymbolEqualityComparer.Default);
    private readonly Func<INamedTypeSymbol, TypeVerdict> _judgeType;
    private readonly LibraryIndex _libraries;
    private readonly GeneratedSymbols _generated;

    public BindingResolver(LibraryIndex libraries, GeneratedSymbols generated)
    {
        _libraries = libraries;
        _generated = generated;
        _judgeType = JudgeType;
    }

    /// <summary>What a symbol stands for; <see langword="null"/> when nothing says anything of it.</summary>
    /// <remarks>
    /// The most specific word wins: member, type, containing type, namespace. An override stands for what it overrides, because it is
    /// the original declaration that C# finds and calls.
    /// </remarks>
    public Binding? Find(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
        {
            return OfType(type).Binding;
        }

        for (var member = DefinitionOf(symbol); member is not null; member = OverriddenBy(member)?.OriginalDefinition)
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
            {
                return ReadAttributes(member);
            }

            if (member.ContainingType is { } declaring && OfType(declaring).Find(member) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    public TypeVerdict OfType(INamedTypeSymbol type) => _types.GetOrAdd(type.OriginalDefinition, _judgeType);

    private static ISymbol DefinitionOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: IPropertySymbol or IEventSymbol } accessor => accessor.AssociatedSymbol.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private TypeVerdict JudgeType(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return TypeVerdict.None;
        }

        // What the map says of exactly this symbol outweighs an attribute on it: the map belongs to whoever builds, the attribute
        // perhaps to a library.
        var library = _libraries.Find(type);
        var symbols = type.TypeKind == TypeKind.Enum ? _generated.Of(type.ContainingAssembly) : null;
        var binding = library?.Binding
            ?? ReadAttributes(type)
            ?? symbols?.BindType(type)
            ?? (type.ContainingType is { } outer ? OfType(outer).Binding : _libraries.Namespaces.Find(type.ContainingNamespace));
        var members = JudgeMembers(type, library, symbols);
        return binding is null && members is null ? TypeVerdict.None : new TypeVerdict(binding, members);
    }

    private Dictionary<ISymbol, Binding>? JudgeMembers(INamedTypeSymbol type, LibraryType? library, MapSymbols? symbols)
    {
        var isListed = library is { Members.Count: > 0 };
        if (!isListed && symbols is null && !_generated.CanHaveWrappers(type.ContainingAssembly))
        {
            return null;
        }

        Dictionary<ISymbol, Binding>? bindings = null;
        foreach (var member in type.GetMembers())
        {
            var binding = isListed && member.GetDocumentationCommentId() is { } id && library!.Members.TryGetValue(id, out var listed)
                ? listed
                : ReadAttributes(member) ?? (member is IFieldSymbol field ? symbols?.BindMember(field) : null);
            if (binding is not null)
            {
                (bindings ??= new(SymbolEqualityComparer.Default)).Add(member, binding);
            }
        }

        return bindings;
    }

    private Binding? ReadAttributes(ISymbol symbol) => _generated.CanHaveWrappers(symbol.ContainingAssembly) && WrapperAttributes.Read(symbol, _generated) is { IsEmpty: false } protocols
        ? new Binding(protocols, usesAll: true, ImmutableArray<Library>.Empty)
        : null;
}
