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

    /// <summary><c>^1</c> as a value.</summary>
    public static void Hat(in OperationUse use)
    {
        if (use.Operation.Type is { } type && !IsCompiledAway(use.Operation) && Nullables.Strip(type) is INamedTypeSymbol index)
        {
            use.Add(index.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.Length == 2), Sites.Operator);
        }
    }

    /// <summary><c>1..2</c> as a value.</summary>
    public static void Range(in OperationUse use)
    {
        if (!IsCompiledAway(use.Operation))
        {
            use.Add(((IRangeOperation)use.Operation).Method, Sites.Operator);
        }
    }

    /// <summary>
    /// Whether an index or range never comes to be, as it is written in the brackets of a type that takes numbers. Arrays do so for an
    /// index, but not for a range.
    /// </summary>
    public static bool IsCompiledAway(IOperation operation)
    {
        for (var part = operation; part.Parent is { } whole; part = whole)
        {
            switch (whole)
            {
                case IConversionOperation { IsImplicit: true } or IRangeOperation:
                    continue;
                case IArrayElementReferenceOperation:
                    return part is not IRangeOperation;
                default:
                    return whole is IImplicitIndexerReferenceOperation || whole.Kind == NewOperations.InlineArrayAccess;
            }
        }

        return false;
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
