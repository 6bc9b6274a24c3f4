using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>Which <c>Add</c> takes the elements of a collection expression; no public API tells.</summary>
internal static class CollectionAdds
{
    public static IEnumerable<ISymbol?> Find(INamedTypeSymbol collection, in OperationUse use)
    {
        var elements = NewOperations.ElementsOf(use.Operation).Select(TypeOf).Distinct(SymbolEqualityComparer.Default).ToArray();
        if (elements.Length == 0)
        {
            return [];
        }

        var candidates = DeclaredBy(collection).ToArray();
        if (candidates.Length == 1)
        {
            return candidates;
        }

        // Extension methods serve only where the type has no method of this name.
        if (candidates.Length > 0 && !IsAnyKnown(candidates, use))
        {
            return [];
        }

        var model = use.Model;
        var position = use.Operation.Syntax.SpanStart;
        return elements.Select(element => Speculation.FindMethod(model, position, collection, WellKnownMemberNames.CollectionInitializerAddMethodName, (ITypeSymbol?)element));
    }

    private static bool IsAnyKnown(IMethodSymbol[] candidates, in OperationUse use)
    {
        foreach (var candidate in candidates)
        {
            if (use.IsKnown(candidate.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IMethodSymbol> DeclaredBy(INamedTypeSymbol collection)
    {
        for (var type = collection; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(WellKnownMemberNames.CollectionInitializerAddMethodName))
            {
                if (member is IMethodSymbol { IsStatic: false, IsOverride: false, Parameters.Length: > 0 } method)
                {
                    yield return method;
                }
            }
        }
    }

    private static ITypeSymbol? TypeOf(IOperation element) =>
        element.Kind == NewOperations.Spread ? NewOperations.SpreadElementTypeOf(element) : element.Type;
}
