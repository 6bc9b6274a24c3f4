using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// The outermost operations of a file: bodies and initializers, each with the symbol that it belongs to. They are those that the compiler
/// hands to operation actions, but for attributes, which are read from the syntax.
/// </summary>
internal static class OperationRoots
{
    public static IEnumerable<(IOperation Root, ISymbol Owner)> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        foreach (var node in root.DescendantNodesAndSelf(static node => !IsInside(node)))
        {
            if (IsRoot(node) && OutermostOf(model.GetOperation(node, cancellationToken)) is { } operation && OwnerOf(node, model, cancellationToken) is { } owner)
            {
                yield return (operation, owner);
            }
        }
    }

    private static bool IsRoot(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Members.Any(static member => member is GlobalStatementSyntax),
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        _ => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax,
    };

    // All in it belongs to a root around it, or to none.
    private static bool IsInside(SyntaxNode node) =>
        node is StatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or AttributeListSyntax or TypeSyntax;

    private static IOperation? OutermostOf(IOperation? operation)
    {
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static ISymbol? OwnerOf(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var part = node; part is not null; part = part.Parent)
        {
            if (model.GetDeclaredSymbol(part, cancellationToken) is { } symbol and not INamespaceSymbol)
            {
                return symbol;
            }
        }

        return null;
    }
}
