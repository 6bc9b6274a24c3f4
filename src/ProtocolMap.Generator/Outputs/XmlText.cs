using System.Globalization;
using System.Text;

namespace ProtocolMap.Generator.Outputs;

/// <summary>Makes any text safe to stand on one line of a documentation comment.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (InvisibleText.EndsLine(c) || c == '\t')
            {
                result.Append(' ');
            }
            else if (InvisibleText.IsControl(c) || InvisibleText.IsLoneSurrogate(text, i))
            {
                result.Append('\uFFFD');
            }
            else if (InvisibleText.IsMark(c))
            {
                result.Append("&#x").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                Append(result, c);
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        _ = c switch
        {
            '&' => result.Append("&amp;"),
            '<' => result.Append("&lt;"),
            '>' => result.Append("&gt;"),
            _ => result.Append(c),
        };
    }
}
