using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>The JSON Schema of a message.</summary>
internal sealed class SchemaText
{
    private readonly Place _place;
    private readonly bool _isWritten;

    private SchemaText(Place place, JsonValue root, bool isWritten) => (_place, Root, _isWritten) = (place, root, isWritten);

    public JsonValue Root { get; }

    /// <summary>The schema as it is written.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SchemaText Of(Message message, CancellationToken cancellationToken)
    {
        var place = message.SchemaPlace;
        var text = place.File.Text!.Substring(place.Start, place.Length);
        return new(place, JsonText.Parse(new MapFile(place.File.Path, text), cancellationToken).Root, isWritten: true);
    }

    /// <summary>The schema as an assembly carries it: that of a file is comparable with one of an assembly in this form only.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SchemaText AsCarried(Message message, MapDocument map, CancellationToken cancellationToken)
    {
        const string Name = "message";
        var json = new JsonWriter();
        json.Object(() => json.Member(Name, Model.Carrying.SchemaText.Of(message.Schema, id => map.Messages.Find(id)!.Schema)));
        var root = JsonText.Parse(new MapFile(message.Place.File.Path, json.ToString()), cancellationToken).Root;
        return new(message.Place, root.Find(Name)!.Value.Value, isWritten: false);
    }

    /// <summary>Where a part of the schema stands in the map.</summary>
    public Place PlaceOf(JsonValue value) => !_isWritten ? _place : new(_place.File, _place.Start + value.Place.Start, value.Place.Length);

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
