using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>
/// A change of C# text that may be asked for several times. Those that want the same place framed the same way become one, with the parts of
/// all between the frame: two uses in one member lead to one attribute.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Span">What goes; empty for an insertion.</param>
/// <param name="Prefix">What comes before the parts.</param>
/// <param name="Parts">What comes, joined by the separator.</param>
/// <param name="Suffix">What comes after the parts.</param>
internal sealed record CodeEdit(DocumentId Document, TextSpan Span, string Prefix, ImmutableArray<string> Parts, string Suffix)
{
    /// <summary>What stands between parts.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>The changes that edits of one text come to. Of two that are at odds the first counts.</summary>
    public static IReadOnlyList<TextChange> Merge(IEnumerable<CodeEdit> edits)
    {
        var changes = edits
            .GroupBy(edit => (edit.Span, edit.Prefix, edit.Suffix, edit.Separator))
            .Select(same => new TextChange(same.Key.Span, same.Key.Prefix + string.Join(same.Key.Separator, same.SelectMany(edit => edit.Parts).Distinct(StringComparer.Ordinal)) + same.Key.Suffix))
            .OrderBy(change => change.Span.Start);
        var result = new List<TextChange>();
        foreach (var change in changes)
        {
            if (result.Count == 0 || result[result.Count - 1].Span.End < change.Span.Start || (result[result.Count - 1].Span.End == change.Span.Start && !change.Span.IsEmpty))
            {
                result.Add(change);
            }
        }

        return result;
    }
}
