using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>User-defined operators.</summary>
internal static class OperatorUses
{
    /// <summary>An operator; behind <c>&amp;&amp;</c> and <c>||</c> there are two.</summary>
    public static void Binary(in OperationUse use)
    {
        var binary = (IBinaryOperation)use.Operation;
        if (binary.OperatorMethod is { } method && !use.Add(method, Sites.Operator))
        {
            use.Add(TruthOperators.Behind(binary), Sites.Operator);
        }
    }

    /// <summary>An operator, or the truth of a condition, which is part of the <c>&amp;&amp;</c> that yields it.</summary>
    public static void Unary(in OperationUse use)
    {
        var unary = (IUnaryOperation)use.Operation;
        if (unary.OperatorMethod is not { } method)
        {
            if (unary.OperatorKind == UnaryOperatorKind.Hat)
            {
                IndexUses.Hat(use);
            }

            return;
        }

        if (!unary.IsImplicit)
        {
            use.Add(method, Sites.Operator);
        }
        else if (!(unary.Operand is IBinaryOperation { OperatorMethod: { } inner } binary && TruthOperators.Behind(binary) is not null && use.IsReported(inner)))
        {
            use.Add(method, Sites.Whole);
        }
    }

    public static void Increment(in OperationUse use) => use.Add(((IIncrementOrDecrementOperation)use.Operation).OperatorMethod, Sites.Operator);

    /// <summary>An operator, with the conversions before and after it.</summary>
    public static void CompoundAssignment(in OperationUse use)
    {
        var assignment = (ICompoundAssignmentOperation)use.Operation;
        if (!use.Add(assignment.OperatorMethod, Sites.Operator) && !use.Add(assignment.GetInConversion().MethodSymbol, Sites.Operator))
        {
            use.Add(assignment.GetOutConversion().MethodSymbol, Sites.Operator);
        }
    }

    /// <summary><c>==</c> and <c>!=</c> of tuples: an operator for each pair of elements.</summary>
    public static void TupleBinary(in OperationUse use)
    {
        var comparison = (ITupleBinaryOperation)use.Operation;
        var kind = comparison.OperatorKind == BinaryOperatorKind.Equals ? SyntaxKind.EqualsExpression : SyntaxKind.NotEqualsExpression;
        var operators = new TupleOperators(use.Model, comparison.Syntax.SpanStart, kind);
        use.AddFirst(operators.Find(comparison.LeftOperand, comparison.RightOperand), Sites.Operator);
    }
}
