using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Values that are taken apart. Those of a <c>foreach</c> are part of that.</summary>
internal static class DeconstructionUses
{
    public static void Assignment(in OperationUse use)
    {
        if (use.Operation.Syntax is AssignmentExpressionSyntax assignment)
        {
            Add(use, use.Model.GetDeconstructionInfo(assignment), assignment.Right);
        }
    }

    /// <summary>A positional pattern; its call is part of naming the type, if that is reported.</summary>
    public static void Pattern(in OperationUse use)
    {
        if (((IRecursivePatternOperation)use.Operation).DeconstructSymbol is not { } method)
        {
            return;
        }

        var isNamed = use.Operation.Syntax is RecursivePatternSyntax { Type: not null };
        if (!isNamed || !use.IsReported(((IRecursivePatternOperation)use.Operation).MatchedType))
        {
            use.Add(method, Sites.Deconstruction);
        }
    }

    // The elements of a tuple that is written are converted where they stand; all else happens at the assignment.
    private static void Add(in OperationUse use, DeconstructionInfo info, ExpressionSyntax value)
    {
        if (value is not TupleExpressionSyntax tuple || tuple.Arguments.Count != info.Nested.Length)
        {
            use.AddFirst(Deconstructions.Calls(info), Sites.Operator);
            return;
        }

        for (var i = 0; i < info.Nested.Length; i++)
        {
            var element = tuple.Arguments[i].Expression;
            if (info.Nested[i] is { Method: null, Nested.IsEmpty: true, Conversion: { MethodSymbol: { } conversion } })
            {
                use.Add(conversion, element, Sites.Whole);
            }
            else
            {
                Add(use, info.Nested[i], element);
            }
        }
    }
}
