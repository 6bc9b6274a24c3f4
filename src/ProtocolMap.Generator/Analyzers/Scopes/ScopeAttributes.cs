using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Judging;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>Reads <c>[InteropScope]</c>, which belongs to the map that it was generated from.</summary>
internal sealed class ScopeAttributes(Judges judges)
{
    /// <summary>What the attribute of a type or of the nearest type around it says; <see langword="null"/> when there is none.</summary>
    public CategorySet? FindAround(INamedTypeSymbol innermost)
    {
        for (var type = innermost; type is not null; type = type.ContainingType)
        {
            if (Find(type) is { } categories)
            {
                return categories;
            }
        }

        return null;
    }

    /// <summary>What the attribute of exactly this symbol says; <see langword="null"/> when it has none.</summary>
    public CategorySet? Find(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (RuntimeLibrary.Is(attribute, RuntimeLibrary.InteropScope)
                && judges.Of(attribute.AttributeClass!.ContainingAssembly) is { } judge
                && judge.Symbols.FindCategories(attribute) is { } categories)
            {
                return judge.Categories.Get(categories);
            }
        }

        return null;
    }
}
