using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Conversions that run code, written or not.</summary>
internal static class ConversionUses
{
    /// <summary>A conversion; that of a cast is part of naming the type, if that is reported.</summary>
    public static void Conversion(in OperationUse use)
    {
        var conversion = (IConversionOperation)use.Operation;
        if (conversion.OperatorMethod is { } method)
        {
            if (!(conversion.Syntax is CastExpressionSyntax && conversion.Type is { } type && use.IsReported(type))
                && !(method.ContainingType.Name == "Index" && IndexUses.IsCompiledAway(conversion)))
            {
                use.Add(method, Sites.Conversion);
            }
        }
        else if (conversion is { Type: INamedTypeSymbol { IsTupleType: true } to, Operand: { Type: INamedTypeSymbol { IsTupleType: true } from } and not ITupleOperation })
        {
            use.AddFirst(TupleConversions.Find(from, to, use.Compilation), Sites.Conversion);
        }
        else if (conversion is { Type: INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" }, Operand.Type: { } operand })
        {
            use.Add(InlineArrays.Indexed(operand), Sites.Conversion);
        }
    }

    /// <summary>The conversion of the left side of <c>??</c>.</summary>
    public static void Coalesce(in OperationUse use)
    {
        var coalesce = (ICoalesceOperation)use.Operation;
        use.Add(coalesce.ValueConversion.MethodSymbol, coalesce.Value.Syntax, Sites.Whole);
    }
}
