using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// Where files name a scope attribute. Whoever uses one writes its name at least once, be it in an alias, so that most files are done with
/// a look at their text. Kept for as long as the host keeps the file.
/// </summary>
internal sealed class ScopeNames
{
    private const string ShortName = "InteropScope";
    private const string Name = ShortName + "Attribute";
    private static readonly SimpleNameSyntax[] s_none = [];
    private readonly ConditionalWeakTable<SyntaxTree, SimpleNameSyntax[]> _trees = new();

    public IReadOnlyList<SimpleNameSyntax> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_trees.TryGetValue(tree, out var names))
        {
            var found = CanName(tree.GetText(cancellationToken).ToString()) ? Find(tree.GetRoot(cancellationToken)) : s_none;
            names = _trees.GetValue(tree, _ => found);
        }

        return names;
    }

    private static SimpleNameSyntax[] Find(SyntaxNode root) =>
        [.. root.DescendantNodes().OfType<SimpleNameSyntax>().Where(static name => name.Identifier.ValueText is ShortName or Name)];

    // C# takes a name for the same with escapes in place of its letters, or with invisible characters in it.
    private static bool CanName(string text) =>
        text.Contains(ShortName) || text.Contains("\\u") || text.Contains("\\U") || HasFormatCharacter(text);

    private static bool HasFormatCharacter(string text)
    {
        foreach (var c in text)
        {
            if (c > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
