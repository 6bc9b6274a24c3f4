using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// Where files name the attributes that give rules something to do. Whoever uses one writes its name at least once, be it in an alias.
/// Kept for as long as the host keeps the file.
/// </summary>
internal sealed class ScopeNames
{
    private const string Suffix = "Attribute";
    private static readonly HashSet<string> s_scopes = Spellings(TypeNames.InteropScope);
    private static readonly HashSet<string> s_claims = Spellings(TypeNames.ImplementsCategory, TypeNames.ImplementsProtocol);
    private static readonly HashSet<string> s_wrappers = Spellings(TypeNames.UsesProtocol);
    private static readonly string[] s_stems = [.. s_scopes.Concat(s_claims).Concat(s_wrappers).Where(static name => !name.EndsWith(Suffix, StringComparison.Ordinal))];
    private static readonly InTree s_none = new([], [], HasWrappers: false);
    private readonly NameFinder _finder = new([.. s_scopes, .. s_claims, .. s_wrappers]);
    private readonly ConditionalWeakTable<SyntaxTree, InTree> _trees = new();

    public InTree In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_trees.TryGetValue(tree, out var names))
        {
            SimpleNameSyntax[] written = CanName(tree.GetText(cancellationToken).ToString()) ? [.. _finder.In(tree, cancellationToken).Where(CanMeanAttribute)] : [];
            var found = written.Length == 0
                ? s_none
                : new InTree(Array.FindAll(written, Among(s_scopes)), Array.FindAll(written, Among(s_claims)), Array.Exists(written, Among(s_wrappers)));
            names = _trees.GetValue(tree, _ => found);
        }

        return names;
    }

    // The search for a few whole texts is the fastest there is.
    private static bool CanName(string text) => Array.Exists(s_stems, text.Contains) || Spelling.CanHideNames(text);

    // Attributes are named with the end of their types' names or without.
    private static HashSet<string> Spellings(params string[] types) =>
        new(types.Concat(types.Select(static type => type.Substring(0, type.Length - Suffix.Length))), StringComparer.Ordinal);

    private static Predicate<SimpleNameSyntax> Among(HashSet<string> names) => name => names.Contains(name.Identifier.ValueText);

    // An attribute is named where it stands, or by an alias.
    private static bool CanMeanAttribute(SimpleNameSyntax name) => NameSyntaxes.WithQualifier(name).Parent is AttributeSyntax or UsingDirectiveSyntax;

    /// <param name="Scopes">The names of scope attributes.</param>
    /// <param name="Claims">The names of attributes that claim a category or a protocol.</param>
    /// <param name="HasWrappers">Whether any name is that of the attribute which says what a wrapper uses.</param>
    internal sealed record InTree(SimpleNameSyntax[] Scopes, SimpleNameSyntax[] Claims, bool HasWrappers);
}
