using System.Text;

namespace ProtocolMap.Model.Editing;

/// <summary>A change of a text: what stands at a place becomes something else.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How much goes; 0 for an insertion.</param>
/// <param name="NewText">What comes instead.</param>
internal readonly record struct TextEdit(int Start, int Length, string NewText)
{
    /// <summary>The text with all edits made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Edits that do not overlap; several insertions at one place follow each other as given.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            if (edit.Start < position)
            {
                throw new ArgumentException("Edits overlap at " + edit.Start, nameof(edits));
            }

            result.Append(text, position, edit.Start - position).Append(edit.NewText);
            position = edit.Start + edit.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
