using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// The uses that are names of types, wherever they stand. The text of a file is searched for the words first, so that most files are
/// done without a look at their syntax, and no name is bound before it is known to be one of a bound type.
/// </summary>
internal sealed class NameUses(BoundNames names, IUseChecker checker)
{
    public IEnumerable<Diagnostic> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var use = new SyntaxUse(checker, model, cancellationToken);
        var types = new TypeNameUses(use);
        foreach (var name in In(model.SyntaxTree, cancellationToken))
        {
            types.Add(name);
        }

        return use.Diagnostics;
    }

    private IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (Spelling.CanHideNames(text))
        {
            // Documentation comments are trivia, which this walk leaves out; a using directive names, but uses nothing.
            return tree.GetRoot(cancellationToken)
                .DescendantNodes(static node => !node.IsKind(SyntaxKind.UsingDirective))
                .OfType<SimpleNameSyntax>()
                .Where(name => names.Contains(name.Identifier.ValueText));
        }

        return names.PositionsIn(text) is { Count: > 0 } positions ? At(positions, tree.GetRoot(cancellationToken)) : [];
    }

    private static IEnumerable<SimpleNameSyntax> At(List<int> positions, SyntaxNode root)
    {
        foreach (var position in positions)
        {
            // A word in a comment, or in code that is left out, stands before a token. One in a string is a part of it.
            var token = root.FindToken(position);
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && token.Span.Contains(position)
                && token.Parent is SimpleNameSyntax name
                && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            {
                yield return name;
            }
        }
    }
}
