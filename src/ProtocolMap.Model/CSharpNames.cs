using System.Globalization;

namespace ProtocolMap.Model;

/// <summary>C# identifiers: which text is one, and the one that an id gets.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// PascalCase of a well-formed id: its parts joined, with <c>_</c> between two digits and before a leading digit
    /// (<c>vrm-1-0</c> is <c>Vrm1_0</c>, <c>3mf</c> is <c>_3mf</c>).
    /// </summary>
    public static string FromId(string id)
    {
        // No part is empty, so each adds at most one '_' for the '-' before it.
        var result = new char[id.Length + 1];
        var length = 0;
        var atPartStart = true;
        foreach (var c in id)
        {
            if (c == '-')
            {
                atPartStart = true;
                continue;
            }

            if (atPartStart && IsDigit(c) && (length == 0 || IsDigit(result[length - 1])))
            {
                result[length++] = '_';
            }

            result[length++] = atPartStart ? char.ToUpperInvariant(c) : c;
            atPartStart = false;
        }

        return new string(result, 0, length);
    }

    /// <summary>Whether <paramref name="text"/> is an identifier, a keyword included, without <c>@</c>.</summary>
    public static bool IsIdentifier(string text) => IsIdentifier(text, 0, text.Length);

    /// <summary>Whether <paramref name="text"/> is identifiers joined by dots.</summary>
    public static bool IsNamespace(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '.')
            {
                if (!IsIdentifier(text, start, i))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    /// <summary>The identifier as the compiler compares it: formatting characters do not count (C# specification, 6.4.3).</summary>
    public static string Normalize(string identifier)
    {
        if (!identifier.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
        {
            return identifier;
        }

        return string.Concat(identifier.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));
    }

    private static bool IsIdentifier(string text, int start, int end)
    {
        if (start == end || !(text[start] == '_' || IsLetter(text[start])))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (!IsLetter(text[i]) && CharUnicodeInfo.GetUnicodeCategory(text[i]) is not (
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
