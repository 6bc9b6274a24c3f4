using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// Which of some types a file can derive from, by their names: whoever does so names the type in a base list, or in an alias. Most files
/// are done with a look at their text. Kept for as long as the host keeps the file.
/// </summary>
internal sealed class BaseNames
{
    private static readonly string[] s_none = [];
    private readonly ConditionalWeakTable<SyntaxTree, Answer> _answers = new();

    /// <param name="tree">The file.</param>
    /// <param name="names">The names of the types, in ordinal order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<string> In(SyntaxTree tree, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (!_answers.TryGetValue(tree, out var answer))
        {
            answer = _answers.GetValue(tree, static _ => new Answer());
        }

        var question = string.Join("\n", names);
        if (answer.Given is not { } given || given.Question != question)
        {
            given = new(question, Find(tree, names, cancellationToken));
            answer.Given = given;
        }

        return given.Found;
    }

    private static string[] Find(SyntaxTree tree, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (!names.Any(text.Contains) && !Spelling.CanHideNames(text))
        {
            return s_none;
        }

        var written = new HashSet<string>(
            tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(IsBase).Select(static name => name.Identifier.ValueText),
            StringComparer.Ordinal);
        return [.. names.Where(written.Contains)];
    }

    private static bool IsBase(SimpleNameSyntax name) => name.FirstAncestorOrSelf<SyntaxNode>(static node => node is BaseListSyntax or UsingDirectiveSyntax or MemberDeclarationSyntax) is BaseListSyntax or UsingDirectiveSyntax;

    /// <summary>The last answer, as nearly always the same is asked.</summary>
    private sealed class Answer
    {
        private volatile Given? _given;

        public Given? Given
        {
            get => _given;
            set => _given = value;
        }
    }

    private sealed record Given(string Question, string[] Found);
}
