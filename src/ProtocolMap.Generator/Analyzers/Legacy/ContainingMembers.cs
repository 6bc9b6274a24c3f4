using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>Finds what holds a piece of code. Asked only where something is to be said of it.</summary>
internal sealed class ContainingMembers
{
    private readonly ConcurrentDictionary<SyntaxNode, ContainingMember> _byDeclaration = new();
    private readonly ConcurrentDictionary<string, ContainingMember> _byId = new(StringComparer.Ordinal);

    public ContainingMember At(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = Around(node);
        if (!_byDeclaration.TryGetValue(declaration, out var member))
        {
            member = new ContainingMember(Find(declaration, model, cancellationToken));

            // By its id first: whoever finds it by its declaration may ask for the id at once, on another thread.
            _byId.TryAdd(member.Id, member);
            member = _byDeclaration.GetOrAdd(declaration, member);
        }

        return member;
    }

    /// <summary>A member that was found before. Parts of a member share its id.</summary>
    public ContainingMember Of(string id) => _byId[id];

    private static ISymbol? Find(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = declaration is CompilationUnitSyntax ? null : Declarations.SymbolOf(declaration, model, cancellationToken);
        while (symbol is not null and not INamespaceSymbol && ContainingMember.IdOf(symbol) is null)
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is INamespaceSymbol ? null : symbol;
    }

    // Functions in bodies have no id; each variable of a field declaration has its own. What is in no declaration is an attribute of the assembly.
    private static SyntaxNode Around(SyntaxNode node)
    {
        var last = node;
        for (var part = node; part is not null; last = part, part = part.Parent)
        {
            if (part is AccessorDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }
                || (part is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax))
            {
                return part;
            }
        }

        return last;
    }
}
