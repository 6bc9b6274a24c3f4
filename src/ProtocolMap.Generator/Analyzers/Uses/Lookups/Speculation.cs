using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>
/// Asks the compiler which method it would choose if a call that it inserts were written at the same place, by types alone. This
/// costs as much as binding an expression, so look-ups come here last.
/// </summary>
internal static class Speculation
{
    /// <summary>The method behind <c>receiver.Name(arguments)</c>, extension methods included.</summary>
    public static ISymbol? FindMethod(SemanticModel model, int position, ITypeSymbol receiver, string name, params ITypeSymbol?[] arguments)
    {
        var call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParenthesizedExpression(Value(receiver)), SyntaxFactory.IdentifierName(name)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Select(static argument => SyntaxFactory.Argument(Value(argument))))));
        return Find(model, position, call)
            ?? Overloads.Choose(model.LookupSymbols(position, receiver, name, includeReducedExtensionMethods: true).OfType<IMethodSymbol>(), model.Compilation, arguments);
    }

    /// <summary>The operator between two values; <see langword="null"/> for a built-in one.</summary>
    public static ISymbol? FindOperator(SemanticModel model, int position, SyntaxKind kind, ITypeSymbol? left, ITypeSymbol? right)
    {
        var name = kind == SyntaxKind.EqualsExpression ? WellKnownMemberNames.EqualityOperatorName : WellKnownMemberNames.InequalityOperatorName;
        return Find(model, position, SyntaxFactory.BinaryExpression(kind, Value(left), Value(right)))
            ?? Overloads.Choose(PatternMembers.FindMethods(left, name).Concat(PatternMembers.FindMethods(right, name)), model.Compilation, left, right);
    }

    private static ISymbol? Find(SemanticModel model, int position, ExpressionSyntax expression) =>
        model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;

    // A value of the type; null has none.
    private static ExpressionSyntax Value(ITypeSymbol? type) => type is null
        ? SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)
        : SyntaxFactory.DefaultExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
}
