using ProtocolMap.Model;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>The JSON Schema of a message.</summary>
internal sealed class SchemaText
{
    private readonly Place _place;

    private SchemaText(Place place, JsonValue root) => (_place, Root) = (place, root);

    public JsonValue Root { get; }

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SchemaText Of(Message message, CancellationToken cancellationToken)
    {
        var place = message.Schema;
        var text = place.File.Text!.Substring(place.Start, place.Length);
        return new(place, JsonText.Parse(new MapFile(place.File.Path, text), cancellationToken).Root);
    }

    /// <summary>Where a part of the schema stands in the map.</summary>
    public Place PlaceOf(JsonValue value) => new(_place.File, _place.Start + value.Place.Start, value.Place.Length);

    /// <summary>What a reference means; <see langword="null"/> for one that leads out of the message.</summary>
    public JsonValue? Resolve(string reference)
    {
        if (reference is not ['#', ..])
        {
            return null;
        }

        var fragment = Uri.UnescapeDataString(reference[1..]);
        return fragment.Length == 0 ? Root : fragment[0] == '/' ? Follow(fragment) : FindAnchor(Root, fragment);
    }

    private JsonValue? Follow(string pointer)
    {
        JsonValue? current = Root;
        foreach (var part in pointer[1..].Split('/'))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            current = current?.Kind == JsonKind.Array
                ? int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? current?.Items().Select(i => (JsonValue?)i).ElementAtOrDefault(index) : null
                : current?.Find(name)?.Value;
        }

        return current;
    }

    private static JsonValue? FindAnchor(JsonValue node, string anchor)
    {
        if (node.Kind == JsonKind.Object && (Names(node, "$anchor", anchor) || Names(node, "$dynamicAnchor", anchor)))
        {
            return node;
        }

        var inside = node.Kind == JsonKind.Object ? node.Properties().Select(p => p.Value) : node.Kind == JsonKind.Array ? node.Items() : Enumerable.Empty<JsonValue>();
        return inside.Select(v => FindAnchor(v, anchor)).FirstOrDefault(v => v is not null);
    }

    private static bool Names(JsonValue node, string keyword, string anchor) =>
        node.Find(keyword)?.Value is { Kind: JsonKind.String } value && value.Is(anchor);
}
