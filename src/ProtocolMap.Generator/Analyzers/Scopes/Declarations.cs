using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>From a piece of code to the declarations around it, which can carry attributes.</summary>
internal static class Declarations
{
    /// <summary>The innermost declaration that holds the node or is it; what an attribute's own text belongs to is the declaration that it stands on.</summary>
    public static SyntaxNode? Around(SyntaxNode? node)
    {
        while (node is not null && !IsDeclaration(node))
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>Whether it is a local function or lambda, whose scope is that of the code around it unless it has its own.</summary>
    public static bool IsFunctionInBody(SyntaxNode declaration) => declaration is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    public static bool HasAttributes(SyntaxNode functionInBody) => functionInBody switch
    {
        LocalFunctionStatementSyntax function => function.AttributeLists.Count > 0,
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0,
        _ => false,
    };

    public static ISymbol? SymbolOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken) => declaration switch
    {
        AnonymousFunctionExpressionSyntax => model.GetSymbolInfo(declaration, cancellationToken).Symbol,

        // The declarators of one field declaration share its attributes.
        BaseFieldDeclarationSyntax field => model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellationToken),

        // Top-level statements are the body of a method that the compiler makes, in a class that may have a part with attributes.
        GlobalStatementSyntax statement => model.GetDeclaredSymbol((CompilationUnitSyntax)statement.Parent!, cancellationToken),
        _ => model.GetDeclaredSymbol(declaration, cancellationToken),
    };

    private static bool IsDeclaration(SyntaxNode node) =>
        node is AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            or (MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
}
