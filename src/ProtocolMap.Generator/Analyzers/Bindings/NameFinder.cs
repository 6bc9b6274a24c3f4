using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>Finds where files write certain names. Their text is searched for the words first, so that most files are done without a look at their syntax.</summary>
internal sealed class NameFinder(HashSet<string> names)
{
    private readonly WordFinder _words = new(names);

    /// <summary>All places, in the order of the source. Documentation comments are none.</summary>
    public IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (Spelling.CanHideNames(text))
        {
            // Documentation comments are trivia, which this walk leaves out.
            return tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText));
        }

        return _words.PositionsIn(text) is { Count: > 0 } positions ? At(positions, tree.GetRoot(cancellationToken)) : [];
    }

    private static IEnumerable<SimpleNameSyntax> At(List<int> positions, SyntaxNode root)
    {
        foreach (var position in positions)
        {
            // A word in a comment, or in code that is left out, stands before a token. One in a string is a part of it.
            var token = root.FindToken(position);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(position) && token.Parent is SimpleNameSyntax name)
            {
                yield return name;
            }
        }
    }
}
