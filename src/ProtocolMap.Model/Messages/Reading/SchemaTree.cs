using System.Globalization;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>All schemas of one message, found by where keywords hold schemas.</summary>
internal sealed class SchemaTree
{
    private readonly List<SchemaNode?> _nodes = [];
    private readonly Dictionary<string, int> _byPointer = new(StringComparer.Ordinal);
    private readonly SchemaNames _names;

    public SchemaTree(string message, Place place, JsonValue root, SchemaNames names)
    {
        Message = message;
        Place = place;
        _names = names;
        Reserve("");
        if (root.Find("$defs") is { Value: { Kind: JsonKind.Object } definitions })
        {
            foreach (var definition in definitions.Properties())
            {
                Reserve(Pointers.Append("/$defs", definition.Name));
            }
        }

        Visit(root, "", 0, Uris.Resolve(Uris.MapBase, message));
    }

    /// <summary>The id of the message.</summary>
    public string Message { get; }

    /// <summary>The place of the id.</summary>
    public Place Place { get; }

    public int Count => _nodes.Count;

    public SchemaNode this[int index] => _nodes[index]!;

    /// <summary>The index of the schema at a pointer, or <see langword="null"/>.</summary>
    public int? Find(string pointer) => _byPointer.TryGetValue(pointer, out var index) ? index : null;

    private int Reserve(string pointer)
    {
        if (!_byPointer.TryGetValue(pointer, out var index))
        {
            index = _nodes.Count;
            _nodes.Add(null);
            _byPointer.Add(pointer, index);
        }

        return index;
    }

    private void Visit(JsonValue value, string pointer, int resource, string baseUri)
    {
        var index = Reserve(pointer);
        if (StringOf(value, "$id") is { } id && Uris.Split(id) is { Fragment: null or "" } parts)
        {
            resource = index;
            baseUri = Uris.Resolve(baseUri, parts.Uri);
        }

        var node = new SchemaNode(this, index, value, pointer, resource, baseUri);
        _nodes[index] = node;
        _names.Add(node, StringOf(value, "$anchor"), StringOf(value, "$dynamicAnchor"));
        if (value.Kind != JsonKind.Object)
        {
            return;
        }

        foreach (var property in value.Properties())
        {
            var path = Pointers.Append(pointer, property.Name);
            switch (Keywords.FormOf(property.Name))
            {
                case KeywordForm.Schema:
                    Visit(property.Value, path, resource, baseUri);
                    break;
                case KeywordForm.SchemaList when property.Value.Kind == JsonKind.Array:
                    var position = 0;
                    foreach (var item in property.Value.Items())
                    {
                        Visit(item, path + "/" + position++.ToString(CultureInfo.InvariantCulture), resource, baseUri);
                    }

                    break;
                case KeywordForm.SchemaMap when property.Value.Kind == JsonKind.Object:
                    foreach (var entry in property.Value.Properties())
                    {
                        Visit(entry.Value, Pointers.Append(path, entry.Name), resource, baseUri);
                    }

                    break;
            }
        }
    }

    private static string? StringOf(JsonValue schema, string keyword) =>
        schema.Find(keyword) is { Value: { Kind: JsonKind.String } text } ? text.GetString() : null;
}
