using System.Text;
using ProtocolMap.Generator.Outputs;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Makes text of a map fit for a message: one line, nothing invisible, not endless.</summary>
internal static class MessageText
{
    private const int MaxLength = 200;

    public static string Clean(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, MaxLength + 1));
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (result.Length >= MaxLength && !char.IsLowSurrogate(c))
            {
                return result.Append('…').ToString();
            }

            var isUnfit = InvisibleText.EndsLine(c) || InvisibleText.IsControl(c) || InvisibleText.IsMark(c) || InvisibleText.IsLoneSurrogate(text, i);
            result.Append(isUnfit ? '\uFFFD' : c);
        }

        return result.ToString();
    }

    /// <summary>The end of a sentence that offers the nearest known word, if there is one.</summary>
    public static string DidYouMean(string suggestion) => suggestion.Length == 0 ? "" : "; did you mean '" + suggestion + "'?";
}
