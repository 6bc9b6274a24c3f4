using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>JSON Pointers, RFC 6901.</summary>
internal static class Pointers
{
    public static string Append(string pointer, string token) =>
        pointer + "/" + (token.IndexOfAny(['~', '/']) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1"));

    /// <summary>The value that a pointer leads to, or the last one on the way, its key, and that it leads no further.</summary>
    public static (JsonValue Value, string Key, bool IsFound) Follow(JsonValue value, string pointer)
    {
        var key = "";
        foreach (var token in pointer.Split('/').Skip(1).Select(t => t.Replace("~1", "/").Replace("~0", "~")))
        {
            JsonValue? next = value.Kind switch
            {
                JsonKind.Object => value.Find(token)?.Value,
                JsonKind.Array => Item(value, token),
                _ => null,
            };
            if (next is null)
            {
                return (value, key, false);
            }

            value = next.Value;
            key = token;
        }

        return (value, key, true);
    }

    private static JsonValue? Item(JsonValue array, string token)
    {
        var isIndex = token.Length is > 0 and < 10 && token.All(c => c is >= '0' and <= '9') && (token.Length == 1 || token[0] != '0');
        if (!isIndex)
        {
            return null;
        }

        var index = int.Parse(token, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var item in array.Items())
        {
            if (index-- == 0)
            {
                return item;
            }
        }

        return null;
    }
}
