using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The operators that compare the elements of two tuples; no public API shows them.</summary>
internal sealed class TupleOperators(SemanticModel model, int position, SyntaxKind kind)
{
    public IEnumerable<ISymbol?> Find(IOperation left, IOperation right) =>
        Unwrap(left) is ITupleOperation first && Unwrap(right) is ITupleOperation second
            ? first.Elements.Zip(second.Elements, Find).SelectMany(static found => found)
            : Find(TypeOf(left), TypeOf(right));

    private IEnumerable<ISymbol?> Find(ITypeSymbol? left, ITypeSymbol? right)
    {
        if (left is INamedTypeSymbol { IsTupleType: true } first && right is INamedTypeSymbol { IsTupleType: true } second)
        {
            return first.TupleElements.Zip(second.TupleElements, (a, b) => Find(a.Type, b.Type)).SelectMany(static found => found);
        }

        return IsBuiltIn(left) && IsBuiltIn(right) ? [] : [Speculation.FindOperator(model, position, kind, left, right)];
    }

    // The type that was written, not the one that a literal was converted to for the comparison.
    private static ITypeSymbol? TypeOf(IOperation operation) => Unwrap(operation).Type is { } type ? Nullables.Strip(type) : null;

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static bool IsBuiltIn(ITypeSymbol? type) =>
        type is null || type.TypeKind == TypeKind.Enum || type.SpecialType is not SpecialType.None and not SpecialType.System_Object;
}
