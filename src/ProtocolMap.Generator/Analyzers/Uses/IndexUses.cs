using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Members behind brackets that do not name them; those of one bracket are one use.</summary>
internal static class IndexUses
{
    /// <summary><c>x[^1]</c> and <c>x[1..2]</c>.</summary>
    public static void Implicit(in OperationUse use)
    {
        var reference = (IImplicitIndexerReferenceOperation)use.Operation;
        use.AddFirst([reference.IndexerSymbol, reference.LengthSymbol], Sites.Name);
    }

    /// <summary><c>[first, .. rest]</c> as a pattern.</summary>
    public static void ListPattern(in OperationUse use)
    {
        var pattern = (IListPatternOperation)use.Operation;
        var slices = pattern.Patterns.OfType<ISlicePatternOperation>().Select(static slice => slice.SliceSymbol);
        use.AddFirst([pattern.IndexerSymbol, pattern.LengthSymbol, .. slices], Sites.ListPattern);
    }

    /// <summary>An element of an inline array, by code that the compiler makes for the array's type.</summary>
    public static void InlineArray(in OperationUse use)
    {
        if (use.Operation.Syntax is ElementAccessExpressionSyntax element)
        {
            use.Add(InlineArrays.Indexed(NewOperations.InlineArrayOf(use.Operation)?.Type), Sites.Name);
        }
    }
}
