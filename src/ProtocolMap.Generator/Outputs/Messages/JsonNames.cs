using System.Text;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>C# names for what JSON calls anything at all.</summary>
internal static class JsonNames
{
    /// <summary>PascalCase of the words of a text, <c>_</c> between two digits and before a leading one; <c>Empty</c> for a text without any.</summary>
    /// <remarks>Only ASCII is used: other letters are not identifiers in every version of Unicode that a compiler may have.</remarks>
    public static string Pascal(string text)
    {
        var result = new StringBuilder(text.Length);
        var atStart = true;
        foreach (var c in text)
        {
            if (!IsWordPart(c))
            {
                atStart = true;
                continue;
            }

            if (IsDigit(c) && atStart && (result.Length == 0 || IsDigit(result[result.Length - 1])))
            {
                result.Append('_');
            }

            result.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        return result.Length == 0 ? "Empty" : result.ToString();
    }

    /// <summary>A name for a parameter that has the property's name in PascalCase.</summary>
    public static string Camel(string pascal)
    {
        // Of an abbreviation all letters but the one that begins the next word: URLPath is urlPath.
        var length = 0;
        while (length < pascal.Length && pascal[length] is >= 'A' and <= 'Z')
        {
            length++;
        }

        length = length > 1 && length < pascal.Length && pascal[length] is >= 'a' and <= 'z' ? length - 1 : length;
        return pascal.Substring(0, length).ToLowerInvariant() + pascal.Substring(length);
    }

    /// <summary>The name, or with the first number from 2 on that nobody has.</summary>
    public static string Claim(string name, HashSet<string> taken)
    {
        var result = name;
        for (var number = 2; !taken.Add(result); number++)
        {
            result = name + (IsDigit(name[name.Length - 1]) ? "_" : "") + CSharpText.Number(number);
        }

        return result;
    }

    private static bool IsWordPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || IsDigit(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
