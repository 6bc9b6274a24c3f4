using ProtocolMap.Model.Map;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>The schemas of a map, across its messages.</summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<string, Message> _messages = new(StringComparer.Ordinal);

    public SchemaGraph(MapDocument map)
    {
        foreach (var message in map.Messages)
        {
            _messages[message.Id] = message;
        }
    }

    public Schema this[SchemaReference reference] => _messages[reference.Message].Schema.Schemas[reference.Schema];

    /// <summary>Whether types are generated for what is referred to.</summary>
    public bool HasTypes(SchemaReference reference) => _messages[reference.Message].CSharpName is not null;

    /// <summary>The first schema, from this one on, that says more than <c>$ref</c>.</summary>
    public SchemaReference Follow(SchemaReference reference)
    {
        var schema = this[reference];
        while (schema.Ref is { } next && Residual.IsOnlyReference(schema))
        {
            reference = next;
            schema = this[next];
        }

        return reference;
    }
}
