using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The user-defined conversions of the elements when one tuple is converted to another; no public API shows them.</summary>
internal static class TupleConversions
{
    public static IEnumerable<ISymbol?> Find(INamedTypeSymbol from, INamedTypeSymbol to, CSharpCompilation compilation)
    {
        if (from.TupleElements.Length != to.TupleElements.Length)
        {
            return [];
        }

        return from.TupleElements.Zip(to.TupleElements, (source, target) => OfElement(source.Type, target.Type)).SelectMany(static found => found);

        IEnumerable<ISymbol?> OfElement(ITypeSymbol source, ITypeSymbol target)
        {
            if (SymbolEqualityComparer.Default.Equals(source, target))
            {
                return [];
            }

            return Nullables.Strip(source) is INamedTypeSymbol { IsTupleType: true } sourceTuple && Nullables.Strip(target) is INamedTypeSymbol { IsTupleType: true } targetTuple
                ? Find(sourceTuple, targetTuple, compilation)
                : [compilation.ClassifyConversion(source, target).MethodSymbol];
        }
    }
}
