using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>Members that the compiler finds by their name alone.</summary>
internal static class PatternMembers
{
    /// <summary>The method without parameters that a type declares or inherits.</summary>
    public static IMethodSymbol? FindMethod(ITypeSymbol type, string name) => SearchedTypes(type)
        .SelectMany(searched => searched.GetMembers(name))
        .OfType<IMethodSymbol>()
        .FirstOrDefault(static method => !method.IsStatic && method.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams));

    /// <summary>All methods of a name that a type declares or inherits, operators too.</summary>
    public static IEnumerable<IMethodSymbol> FindMethods(ITypeSymbol? type, string name) =>
        type is null ? [] : SearchedTypes(type).SelectMany(searched => searched.GetMembers(name)).OfType<IMethodSymbol>();

    /// <summary>The properties of a name that a type declares or inherits.</summary>
    public static IEnumerable<IPropertySymbol> FindProperties(ITypeSymbol type, string name) =>
        SearchedTypes(type).SelectMany(searched => searched.GetMembers(name)).OfType<IPropertySymbol>();

    /// <summary>What runs when a value of the type is asked for a member of an interface.</summary>
    public static ISymbol? Implementation(ITypeSymbol? type, ISymbol? member)
    {
        if (type is null || member?.ContainingType is not { TypeKind: TypeKind.Interface })
        {
            return member;
        }

        // Nobody keeps what is known of a constructed type: each is a new one. Of a definition it is known from the first time on.
        var isGeneric = member.ContainingType.IsGenericType;
        return ConcreteTypes(type)
            .Select(concrete => (isGeneric ? concrete : concrete.OriginalDefinition).FindImplementationForInterfaceMember(member))
            .FirstOrDefault(static found => found is not null) ?? member;
    }

    /// <summary>The type itself, or the constraints of a type parameter.</summary>
    public static IEnumerable<ITypeSymbol> ConcreteTypes(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.SelectMany(ConcreteTypes)
        : [Nullables.Strip(type)];

    private static IEnumerable<ITypeSymbol> SearchedTypes(ITypeSymbol type)
    {
        foreach (var concrete in ConcreteTypes(type))
        {
            for (var declaring = concrete; declaring is not null; declaring = declaring.BaseType)
            {
                yield return declaring;
            }

            foreach (var inherited in concrete.TypeKind == TypeKind.Interface ? concrete.AllInterfaces : ImmutableArray<INamedTypeSymbol>.Empty)
            {
                yield return inherited;
            }
        }
    }
}
