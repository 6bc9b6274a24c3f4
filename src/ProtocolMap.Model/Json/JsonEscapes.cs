using System.Globalization;
using System.Text;

namespace ProtocolMap.Model.Json;

/// <summary>Escape sequences of strings, RFC 8259 section 7.</summary>
internal static class JsonEscapes
{
    /// <summary>The length of the escape sequence that begins with the backslash at <paramref name="position"/>, or 0 when it is none.</summary>
    public static int Measure(string text, int position)
    {
        switch (position + 1 < text.Length ? text[position + 1] : '\0')
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                return 2;
            case 'u' when position + 5 < text.Length
                && IsHex(text[position + 2]) && IsHex(text[position + 3]) && IsHex(text[position + 4]) && IsHex(text[position + 5]):
                return 6;
            default:
                return 0;
        }
    }

    /// <summary>The string that stands between the quotes. A surrogate that is escaped alone stays one, as RFC 8259 allows.</summary>
    public static string Resolve(string text, int start, int length)
    {
        var result = new StringBuilder(length);
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            // A faulty sequence was reported; what stands there is kept as it is.
            if (text[i] != '\\' || Measure(text, i) == 0)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'b': result.Append('\b'); break;
                case 'f': result.Append('\f'); break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'u':
                    result.Append((char)int.Parse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default: result.Append(text[i]); break;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether the unit at <paramref name="index"/> is half of a character.</summary>
    public static bool IsLoneSurrogate(string text, int index)
    {
        var c = text[index];
        return char.IsHighSurrogate(c)
            ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }

    /// <summary>The text as a JSON string, quotes included.</summary>
    public static string Quote(string value)
    {
        var result = new StringBuilder(value.Length + 2);
        Quote(result, value);
        return result.ToString();
    }

    /// <summary>Appends the text as a JSON string, quotes included.</summary>
    public static void Quote(StringBuilder result, string value)
    {
        result.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (c < ' ' || IsLoneSurrogate(value, i))
            {
                result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(c);
            }
        }

        result.Append('"');
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
