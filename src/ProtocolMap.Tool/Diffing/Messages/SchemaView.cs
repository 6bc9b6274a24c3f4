using ProtocolMap.Model;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>A schema with what it refers to: a keyword that stands beside <c>$ref</c> or behind it.</summary>
internal sealed class SchemaView
{
    private static readonly string[] s_references = ["$ref", "$dynamicRef"];
    private readonly SchemaText _text;
    private readonly List<JsonValue> _nodes = [];

    public SchemaView(SchemaText text, JsonValue node)
    {
        (_text, Node) = (text, node);
        for (JsonValue? next = node; next is { } current && _nodes.TrueForAll(n => n.Place.Start != current.Place.Start); next = Target(current))
        {
            _nodes.Add(current);
        }
    }

    public JsonValue Node { get; }

    public Place Place => _text.PlaceOf(Node);

    /// <summary>What it is, however many references lead to it: the first schema that says something itself.</summary>
    public int Identity => _nodes.Where(SaysSomething).Select(n => n.Place.Start).FirstOrDefault(Node.Place.Start);

    /// <summary>The reference that leads out of the message, if there is one.</summary>
    public string? Foreign { get; private set; }

    /// <summary>Whether nothing satisfies it.</summary>
    public bool IsFalse => _nodes.Exists(n => n.Kind == JsonKind.False);

    /// <summary>The keywords that it has, without references and definitions.</summary>
    public IEnumerable<string> Keywords => _nodes.Where(n => n.Kind == JsonKind.Object)
        .SelectMany(n => n.Properties())
        .Select(p => p.Name)
        .Where(n => n is not ("$defs" or "definitions" or "$id" or "$anchor" or "$dynamicAnchor") && !s_references.Contains(n, StringComparer.Ordinal))
        .Distinct(StringComparer.Ordinal);

    public JsonValue? Find(string keyword) => _nodes.Select(n => n.Find(keyword)?.Value).FirstOrDefault(v => v is not null);

    public SchemaView? FindSchema(string keyword) => Find(keyword) is { Kind: JsonKind.Object or JsonKind.True or JsonKind.False } value ? Of(value) : null;

    public string? FindString(string keyword) => Find(keyword) is { Kind: JsonKind.String } value ? value.GetString() : null;

    /// <summary>The schemas of an object of schemas, by name.</summary>
    public IReadOnlyDictionary<string, SchemaView> FindSchemas(string keyword) => Find(keyword) is { Kind: JsonKind.Object } value
        ? value.Properties().ToDictionary(p => p.Name, p => Of(p.Value), StringComparer.Ordinal)
        : new Dictionary<string, SchemaView>(StringComparer.Ordinal);

    /// <summary>The schemas of an array of schemas.</summary>
    public IReadOnlyList<SchemaView> FindList(string keyword) =>
        Find(keyword) is { Kind: JsonKind.Array } value ? [.. value.Items().Select(Of)] : [];

    /// <summary>The strings of an array.</summary>
    public IReadOnlyList<string> FindStrings(string keyword) =>
        Find(keyword) is { Kind: JsonKind.Array } value ? [.. value.Items().Where(i => i.Kind == JsonKind.String).Select(i => i.GetString())] : [];

    private static bool SaysSomething(JsonValue node) =>
        node.Kind != JsonKind.Object || node.Properties().Any(p => !s_references.Contains(p.Name, StringComparer.Ordinal));

    private SchemaView Of(JsonValue value) => new(_text, value);

    private JsonValue? Target(JsonValue node)
    {
        var reference = s_references.Select(r => node.Find(r)?.Value).FirstOrDefault(v => v is { Kind: JsonKind.String });
        if (reference is not { } found)
        {
            return null;
        }

        var target = _text.Resolve(found.GetString());
        Foreign = target is null ? found.GetString() : Foreign;
        return target;
    }
}
