using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Places where a name is written and nothing is used.</summary>
internal static class Exclusions
{
    /// <summary>Whether the node is in the argument of <c>nameof</c>.</summary>
    public static bool IsInNameOf(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var argument = node; argument is ExpressionSyntax or TypeArgumentListSyntax or ArgumentSyntax or ArgumentListSyntax; argument = argument.Parent)
        {
            // A method of this name would have a symbol.
            if (argument is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call
                && model.GetSymbolInfo(call, cancellationToken).Symbol is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the node is in an attribute. Only newer compilers have operations there, so that attributes are read from the syntax
    /// and their operations are passed over.
    /// </summary>
    public static bool IsInAttribute(SyntaxNode node)
    {
        for (var part = node; part is not null and not (StatementSyntax or MemberDeclarationSyntax); part = part.Parent!)
        {
            if (part is AttributeSyntax)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the node is in an attribute that claims a protocol, which names it and does nothing with it.</summary>
    public static bool IsInClaim(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType.BaseType: { } type }
        && RuntimeLibrary.Is(type, RuntimeLibrary.ImplementsProtocol);
}
