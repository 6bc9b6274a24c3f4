using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>Which constructor of its base type a class calls when it does not say so; no public API tells.</summary>
internal static class ImplicitConstructors
{
    /// <summary>The one without parameters, else the one whose parameters may all be left out.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object)
        {
            return null;
        }

        IMethodSymbol? found = null;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
            {
                return constructor;
            }

            if (constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            {
                found ??= constructor;
            }
        }

        return found;
    }
}
