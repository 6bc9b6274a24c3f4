using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>Another category wherever an <c>.editorconfig</c> names one in the option that sets scopes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Category">What stands there.</param>
/// <param name="Replacement">What is to stand there.</param>
internal sealed record ScopeOptionEdit(string Path, string Category, string Replacement) : FileEdit(Path)
{
    // As the compiler reads such a line: after the value, # or ; begins a comment.
    private static readonly Regex s_line = new(
        @"^[ \t]*" + FileOptionNames.Scope + @"[ \t]*[=:](?<value>[^#;\r\n]*)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Regex.InfiniteMatchTimeout);

    public override Task<SourceText?> ApplyAsync(SourceText text, Project project, CancellationToken cancellationToken) =>
        Task.FromResult<SourceText?>(text.WithChanges(Places(text).Select(span => new TextChange(span, Replacement))));

    /// <summary>Whether the file names the category there.</summary>
    public bool Concerns(SourceText text) => Places(text).Any();

    private IEnumerable<TextSpan> Places(SourceText text)
    {
        foreach (Match line in s_line.Matches(text.ToString()))
        {
            var position = line.Groups["value"].Index;
            foreach (var part in line.Groups["value"].Value.Split(','))
            {
                if (string.Equals(part.Trim(), Category, StringComparison.Ordinal))
                {
                    yield return new TextSpan(position + part.IndexOf(Category, StringComparison.Ordinal), Category.Length);
                }

                position += part.Length + 1;
            }
        }
    }
}
