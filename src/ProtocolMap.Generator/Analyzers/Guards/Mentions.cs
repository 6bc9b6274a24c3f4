using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>Where the name of a flag asks for a capability or claims it, and so does not use it. It still names its protocol.</summary>
internal sealed class Mentions(GuardMembers guards)
{
    /// <summary>Whether a symbol is a flag that is only mentioned at this place.</summary>
    public bool Contain(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
        && (IsInClaim(node, model, cancellationToken) || IsAsked(node, model, cancellationToken));

    private static bool IsInClaim(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        node.FirstAncestorOrSelf<AttributeArgumentSyntax>()?.Parent?.Parent is AttributeSyntax attribute
        && model.GetTypeInfo(attribute, cancellationToken).Type is { BaseType: { } type }
        && (RuntimeLibrary.Is(type, RuntimeLibrary.UsesProtocol) || RuntimeLibrary.Is(type, RuntimeLibrary.ImplementsProtocol) || RuntimeLibrary.Is(type, RuntimeLibrary.CapabilityGuard));

    private bool IsAsked(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var expression = node is SimpleNameSyntax name ? NameSyntaxes.WithQualifier(name) : node;
        if (IsTarget(expression))
        {
            return true;
        }

        for (var part = model.GetOperation(expression, cancellationToken); part?.Parent is { } whole; part = whole)
        {
            if (Decide(part, whole) is { } isAsked)
            {
                return isAsked;
            }
        }

        return false;
    }

    // goto case has no operation.
    private static bool IsTarget(SyntaxNode expression)
    {
        var whole = expression.Parent;
        while (whole is ParenthesizedExpressionSyntax or CastExpressionSyntax or BinaryExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.IsKind(SyntaxKind.GotoCaseStatement);
    }

    // Null where the value goes on to what is around the whole.
    private bool? Decide(IOperation part, IOperation whole) => whole switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr } => null,
        IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } => null,
        IConversionOperation or ICoalesceOperation or ITupleOperation or IArrayCreationOperation or IArrayInitializerOperation or ISwitchExpressionArmOperation => null,
        IConditionalOperation conditional when part != conditional.Condition => null,
        { Kind: NewOperations.CollectionExpression } => null,
        ISwitchExpressionOperation choice => part == choice.Value ? true : null,
        ISwitchOperation choice => part == choice.Value,
        IPatternOperation or IIsPatternOperation or ISingleValueCaseClauseOperation or IRelationalCaseClauseOperation or ITupleBinaryOperation => true,
        IArgumentOperation => null,
        IInvocationOperation call => guards.Asks(call.TargetMethod),
        IPropertyReferenceOperation property => guards.Find(property.Property) is not null,
        _ => false,
    };
}
