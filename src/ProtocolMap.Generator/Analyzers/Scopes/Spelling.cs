using System.Globalization;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>Whether text can hold a name without having its letters: C# takes a name for the same with escapes or invisible characters in it.</summary>
internal static class Spelling
{
    public static bool CanHideNames(string text) => text.Contains("\\u") || text.Contains("\\U") || HasFormatCharacter(text);

    private static bool HasFormatCharacter(string text)
    {
        foreach (var c in text)
        {
            if (c > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
