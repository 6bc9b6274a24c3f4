using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Carrying;

/// <summary>
/// What the contracts of a carried map become in C#, without reading the rest of the map: whoever references one asks, and few go on.
/// </summary>
internal static class CarriedContracts
{
    private const string Section = "\"contracts\":{";

    /// <summary>The names of the interfaces; none where the text is no map.</summary>
    public static IReadOnlyList<string> InterfacesIn(string text)
    {
        var start = text.Contains(Section) ? FindSection(text) : -1;
        if (start < 0)
        {
            return [];
        }

        var json = JsonText.Parse(new MapFile("", text.Substring(start, EndOfValue(text, start) - start)), CancellationToken.None);
        return json.IsJson ? [.. json.Root.Properties().Select(InterfaceOf).OfType<string>()] : [];
    }

    private static string? InterfaceOf(JsonProperty contract)
    {
        if (contract.Value.Find("name") is { Value: { Kind: JsonKind.String } name })
        {
            return TypeNames.InterfaceOf(name.GetString());
        }

        return Ids.IsWellFormed(contract.Name) ? TypeNames.InterfaceOf(CSharpNames.FromId(contract.Name)) : null;
    }

    // Where the value of the map's own section begins; an id or a member of a message may have the same name.
    private static int FindSection(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when depth == 1 && string.CompareOrdinal(text, i, Section, 0, Section.Length) == 0:
                    return i + Section.Length - 1;
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
            }
        }

        return -1;
    }

    private static int EndOfValue(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when --depth == 0:
                    return i + 1;
            }
        }

        return text.Length;
    }

    private static int EndOfString(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
