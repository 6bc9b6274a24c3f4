using System.Text.RegularExpressions;

namespace ProtocolMap.Model;

/// <summary>Documentation-comment ids (C# specification, annex D.4.2), as far as their shape goes.</summary>
internal static class SymbolIds
{
    private const string Segment = @"[^\u0000-@\[-^`{-\u007f][^\u0000-/:-@\[-^`{-\u007f]*";
    private const string Type = Segment + @"(?:`[0-9]+)?(?:\." + Segment + @"(?:`[0-9]+)?)*";

    // A member's name, or that of an explicit implementation, in which # stands for the dots.
    private const string ExplicitPart = @"[^\u0000- ""'()~.:#\u007f]+";
    private const string Member = "(?:" + Segment + "|" + ExplicitPart + "(?:#" + ExplicitPart + ")+)";
    private const string Parameters = @"(?:\([^\u0000- ""'\u007f]+\))?";

    // The patterns of the schema describe the same language.
    private static readonly Regex s_pattern = new(
        "^(?:N:" + Segment + @"(?:\." + Segment + ")*"
        + "|T:" + Type
        + "|F:" + Type + @"\." + Segment
        + "|E:" + Type + @"\." + Member
        + "|P:" + Type + @"\." + Member + Parameters
        + "|M:" + Type + @"\.(?:#ctor|#cctor|" + Member + ")(?:``[0-9]+)?" + Parameters + @"(?:~[^\u0000- ""'\u007f]+)?)\z",
        RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    public static bool IsWellFormed(string text) => IsPlainPath(text) || s_pattern.IsMatch(text);

    /// <summary>Whether it is a namespace or type in ASCII letters and digits: nearly all are, and a map may have thousands.</summary>
    private static bool IsPlainPath(string text)
    {
        if (text.Length < 3 || text[0] is not ('N' or 'T') || text[1] != ':')
        {
            return false;
        }

        var atStart = true;
        for (var i = 2; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c is >= '0' and <= '9' && !atStart))
            {
                atStart = false;
            }
            else if (c == '.' && !atStart)
            {
                atStart = true;
            }
            else
            {
                return false;
            }
        }

        return !atStart;
    }
}
