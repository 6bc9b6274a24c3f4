using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>
/// What runs, as opposed to what only declares. Signatures, base types, attributes and constants run nothing, and no guard can stand
/// around them.
/// </summary>
internal static class ExecutedCode
{
    public static bool Contains(SyntaxNode node)
    {
        // A constructor that does not say so calls that of its base type.
        if (node is ConstructorDeclarationSyntax)
        {
            return true;
        }

        for (var (part, whole) = (node, node.Parent); whole is not null; (part, whole) = (whole, whole.Parent))
        {
            if (Decide(part, whole) is { } isExecuted)
            {
                return isExecuted;
            }
        }

        return false;
    }

    // Null where it depends on what is around the whole.
    private static bool? Decide(SyntaxNode part, SyntaxNode whole) => whole switch
    {
        AttributeListSyntax => false,
        ParameterSyntax parameter => part == parameter.Default ? false : null,
        LocalDeclarationStatementSyntax { IsConst: true } => false,
        LocalFunctionStatementSyntax function => part == function.Body || part == function.ExpressionBody ? null : false,
        BaseMethodDeclarationSyntax method => part == method.Body || part == method.ExpressionBody || part is ConstructorInitializerSyntax,
        AccessorDeclarationSyntax accessor => part == accessor.Body || part == accessor.ExpressionBody,
        PropertyDeclarationSyntax property => part == property.ExpressionBody || part == property.Initializer,
        IndexerDeclarationSyntax indexer => part == indexer.ExpressionBody,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } variable => part == variable.Initializer && !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        PrimaryConstructorBaseTypeSyntax type => part == type.ArgumentList,
        GlobalStatementSyntax => true,
        MemberDeclarationSyntax => false,
        _ => null,
    };
}
