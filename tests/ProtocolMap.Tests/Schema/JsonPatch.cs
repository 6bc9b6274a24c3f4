using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtocolMap.Tests.Schema;

/// <summary>The part of JSON Patch (RFC 6902) that the recorded mutations use. Numbers keep their spelling.</summary>
internal static class JsonPatch
{
    public static void Apply(JsonNode document, JsonObject operation)
    {
        var path = Keys(operation, "path");
        switch ((string?)operation["op"])
        {
            case "add":
                Put(document, path, operation["value"]?.DeepClone(), insert: true);
                break;
            case "replace":
                Put(document, path, operation["value"]?.DeepClone(), insert: false);
                break;
            case "remove":
                Take(document, path);
                break;
            case "move":
                Put(document, path, Take(document, Keys(operation, "from")), insert: true);
                break;
            default:
                throw new InvalidOperationException($"Not an operation that mutations use: {operation.ToJsonString()}");
        }
    }

    private static string[] Keys(JsonObject operation, string property) =>
    [
        .. ((string?)operation[property])!.Split('/').Skip(1)
            .Select(key => key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
    ];

    private static void Put(JsonNode document, string[] path, JsonNode? value, bool insert)
    {
        switch (Parent(document, path))
        {
            case JsonArray array when insert:
                array.Insert(Index(path[^1]), value);
                break;
            case JsonArray array:
                array[Index(path[^1])] = value;
                break;
            case JsonNode parent:
                parent.AsObject()[path[^1]] = value;
                break;
        }
    }

    private static JsonNode? Take(JsonNode document, string[] path)
    {
        var parent = Parent(document, path);
        if (parent is JsonArray array)
        {
            var item = array[Index(path[^1])];
            array.RemoveAt(Index(path[^1]));
            return item;
        }

        var value = parent[path[^1]];
        parent.AsObject().Remove(path[^1]);
        return value;
    }

    private static JsonNode Parent(JsonNode document, string[] path) =>
        path[..^1].Aggregate(document, (node, key) => node is JsonArray array ? array[Index(key)]! : node[key]!);

    private static int Index(string key) => int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture);
}
