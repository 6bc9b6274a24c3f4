using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// Where files name the attributes that give rules something to do. Whoever uses one writes its name at least once, be it in an alias, so
/// that most files are done with a look at their text. Kept for as long as the host keeps the file.
/// </summary>
internal sealed class ScopeNames
{
    private const string Scope = "InteropScope";
    private const string Claim = "Implements";
    private const string Wrapper = "UsesProtocol";
    private static readonly InTree s_none = new([], HasClaims: false, HasWrappers: false);
    private readonly ConditionalWeakTable<SyntaxTree, InTree> _trees = new();

    public InTree In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_trees.TryGetValue(tree, out var names))
        {
            var found = CanName(tree.GetText(cancellationToken).ToString()) ? Find(tree.GetRoot(cancellationToken)) : s_none;
            names = _trees.GetValue(tree, _ => found);
        }

        return names;
    }

    private static InTree Find(SyntaxNode root)
    {
        var names = root.DescendantNodes().OfType<SimpleNameSyntax>().ToArray();
        return new(
            Array.FindAll(names, static name => name.Identifier.ValueText is Scope or TypeNames.InteropScope),
            Array.Exists(names, static name => name.Identifier.ValueText is Claim + "Category" or Claim + "Protocol" or TypeNames.ImplementsCategory or TypeNames.ImplementsProtocol),
            Array.Exists(names, static name => name.Identifier.ValueText is Wrapper or Wrapper + "Attribute"));
    }

    private static bool CanName(string text) => text.Contains(Scope) || text.Contains(Claim) || text.Contains(Wrapper) || Spelling.CanHideNames(text);

    /// <param name="Scopes">The names of scope attributes.</param>
    /// <param name="HasClaims">Whether any name is that of an attribute which claims a category or a protocol.</param>
    /// <param name="HasWrappers">Whether any name is that of the attribute which says what a wrapper uses.</param>
    internal sealed record InTree(SimpleNameSyntax[] Scopes, bool HasClaims, bool HasWrappers);
}
