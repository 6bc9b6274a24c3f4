using ProtocolMap.Model.Json;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>The JSON types that a schema accepts.</summary>
internal static class SchemaTypes
{
    private static readonly string[] s_all = ["array", "boolean", "integer", "null", "number", "object", "string"];

    public static IReadOnlySet<string> Of(SchemaView schema)
    {
        var named = schema.Find("type") switch
        {
            { Kind: JsonKind.String } single => [single.GetString()],
            { Kind: JsonKind.Array } several => several.Items().Where(i => i.Kind == JsonKind.String).Select(i => i.GetString()).ToArray(),
            _ => s_all,
        };

        // Every integer is a number.
        return named.Contains("number", StringComparer.Ordinal)
            ? named.Append("integer").ToHashSet(StringComparer.Ordinal)
            : named.ToHashSet(StringComparer.Ordinal);
    }

    public static string Show(IReadOnlySet<string> types) => types.Count == s_all.Length
        ? "anything"
        : string.Join(" or ", types.Where(t => t != "integer" || !types.Contains("number")).Order(StringComparer.Ordinal));
}
