using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>The members that hold code: methods, and properties and events with their accessors. Types stand for what each of their constructors runs.</summary>
internal static class CodeMembers
{
    /// <summary>The member that a piece of code belongs to.</summary>
    public static ISymbol? Around(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = Declarations.Around(node);
        while (declaration is not null && (Declarations.IsFunctionInBody(declaration) || declaration is AccessorDeclarationSyntax))
        {
            declaration = Declarations.Around(declaration.Parent);
        }

        if (declaration is null || Declarations.SymbolOf(declaration, model, cancellationToken) is not { } symbol)
        {
            return null;
        }

        var isInitializer = declaration is BaseFieldDeclarationSyntax || (declaration is PropertyDeclarationSyntax { Initializer: { } value } && value.Span.Contains(node.Span));
        return isInitializer && !symbol.IsStatic ? symbol.ContainingType : Of(symbol);
    }

    /// <summary>The member as everybody names it: without type arguments, and one for both parts of a partial one.</summary>
    public static ISymbol Of(ISymbol symbol)
    {
        var member = symbol;
        while (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            member = member.ContainingSymbol;
        }

        member = member switch
        {
            IMethodSymbol { AssociatedSymbol: { } associated } => associated,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            _ => member,
        };
        member = member.OriginalDefinition;
        return member switch
        {
            IMethodSymbol { PartialDefinitionPart: { } definition } => definition,

            // The compiler lists only the defining part of a partial property.
            IPropertySymbol { IsIndexer: false, ContainingType: { } type } => type.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? member,
            _ => member,
        };
    }
}
