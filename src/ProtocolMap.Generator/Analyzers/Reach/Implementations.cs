using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>What runs when an abstract or interface member is called, as far as one compilation knows.</summary>
internal sealed class Implementations(IAssemblySymbol assembly, CancellationToken cancellationToken)
{
    /// <summary>A step from each abstract member to the only one that implements it; none from those with several.</summary>
    public IEnumerable<Call> Of(IEnumerable<ISymbol> called)
    {
        var wanted = new HashSet<ISymbol>(called.Where(static member => member.IsAbstract && member is not INamedTypeSymbol), SymbolEqualityComparer.Default);
        var found = new Dictionary<ISymbol, HashSet<ISymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in wanted.Count == 0 ? [] : TypesOf(assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (declared, implementation) in Pairs(type, wanted))
            {
                if (!found.TryGetValue(declared, out var known))
                {
                    found.Add(declared, known = new(SymbolEqualityComparer.Default));
                }

                known.Add(CodeMembers.Of(implementation));
            }
        }

        return found
            .Where(static pair => pair.Value.Count == 1)
            .Select(static pair => (Declared: pair.Key, Implementation: pair.Value.Single()))
            .Where(static pair => pair.Implementation.Locations.Any(static place => place.IsInSource))
            .Select(static pair => new Call(pair.Declared, pair.Implementation, pair.Implementation.Locations[0]));
    }

    private static IEnumerable<(ISymbol Declared, ISymbol Implementation)> Pairs(INamedTypeSymbol type, HashSet<ISymbol> wanted)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (wanted.Contains(member.OriginalDefinition) && type.FindImplementationForInterfaceMember(member) is { IsAbstract: false } implementation)
                {
                    yield return (member.OriginalDefinition, implementation);
                }
            }
        }

        foreach (var member in type.GetMembers())
        {
            if (!member.IsOverride || member.IsAbstract)
            {
                continue;
            }

            for (var overridden = OverriddenBy(member); overridden is not null; overridden = OverriddenBy(overridden))
            {
                if (wanted.Contains(overridden.OriginalDefinition))
                {
                    yield return (overridden.OriginalDefinition, member);
                }
            }
        }
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>([container]);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
                if (member is INamedTypeSymbol type)
                {
                    yield return type;
                }
            }
        }
    }
}
