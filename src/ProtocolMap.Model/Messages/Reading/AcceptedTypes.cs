using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>
/// Which types of values schemas can accept at all, as far as that shows without trying values: what is found to accept nothing does; what
/// is not may still. Begins with nothing and adds until no more comes, as a value that needs one of its own kind inside itself never ends.
/// </summary>
internal sealed class AcceptedTypes
{
    // What needs more rounds is not worth the time: then everything counts as accepted.
    private const int MaxRounds = 50;
    private readonly IReadOnlyList<MessageSchema> _messages;
    private readonly Dictionary<string, JsonTypes[]> _accepted = new(StringComparer.Ordinal);

    public AcceptedTypes(IReadOnlyList<MessageSchema> messages)
    {
        _messages = messages;
        foreach (var message in messages)
        {
            _accepted.Add(message.Message, new JsonTypes[message.Schemas.Count]);
        }

        var round = 0;
        while (AddMore())
        {
            if (++round == MaxRounds)
            {
                _accepted.Clear();
                return;
            }
        }
    }

    public bool AcceptsNothing(MessageSchema message) => _accepted.TryGetValue(message.Message, out var types) && types[0] == JsonTypes.None;

    private bool AddMore()
    {
        var isMore = false;
        foreach (var message in _messages)
        {
            var types = _accepted[message.Message];

            // What stands inside mostly has the higher index.
            for (var i = types.Length - 1; i >= 0; i--)
            {
                var now = Of(message.Schemas[i], message.Schemas, types);
                isMore |= now != types[i];
                types[i] = now;
            }
        }

        return isMore;
    }

    private JsonTypes Of(Schema schema, EquatableArray<Schema> schemas, JsonTypes[] inner)
    {
        if (schema.Constant is { } constant)
        {
            return constant ? JsonTypes.All : JsonTypes.None;
        }

        var types = Own(schema);
        types &= schema.Ref is { } reference ? _accepted[reference.Message][reference.Schema] : JsonTypes.All;
        foreach (var part in schema.AllOf)
        {
            types &= inner[part];
        }

        types &= AnyOf(schema.AnyOf, inner) & AnyOf(schema.OneOf, inner);
        types &= schema.Not is { } not && AcceptsAll(not, schemas) ? JsonTypes.None : JsonTypes.All;
        types &= AcceptsNumbers(schema) ? JsonTypes.All : ~(JsonTypes.Number | JsonTypes.Integer);
        types &= schema.MinLength > schema.MaxLength ? ~JsonTypes.String : JsonTypes.All;
        types &= AcceptsArrays(schema, inner) ? JsonTypes.All : ~JsonTypes.Array;
        types &= AcceptsObjects(schema, inner) ? JsonTypes.All : ~JsonTypes.Object;
        return types;
    }

    /// <summary>What <c>type</c>, <c>const</c> and <c>enum</c> leave.</summary>
    private static JsonTypes Own(Schema schema)
    {
        var types = schema.Types ?? JsonTypes.All;
        types |= (types & JsonTypes.Number) != JsonTypes.None ? JsonTypes.Integer : JsonTypes.None;
        types &= schema.Const is { } value ? TypeOf(value) : JsonTypes.All;
        if (schema.Enum is { } values)
        {
            types &= values.Aggregate(JsonTypes.None, (all, item) => all | TypeOf(item));
        }

        return types;
    }

    private static JsonTypes TypeOf(JsonData value) => value.Kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        JsonKind.Object => JsonTypes.Object,
        _ => value.Number.IsInteger ? JsonTypes.Integer : JsonTypes.Number,
    };

    private static JsonTypes AnyOf(EquatableArray<int> schemas, JsonTypes[] inner) =>
        schemas.Count == 0 ? JsonTypes.All : schemas.Aggregate(JsonTypes.None, (all, schema) => all | inner[schema]);

    /// <summary>Whether a schema is <c>true</c> or says nothing.</summary>
    private static bool AcceptsAll(int index, EquatableArray<Schema> schemas)
    {
        var schema = schemas[index];
        return schema.Constant == true
            || schema with { Annotations = SchemaAnnotations.None, Definitions = default, DynamicAnchor = null } == new Schema { Pointer = schema.Pointer, Resource = schema.Resource };
    }

    private static bool AcceptsNumbers(Schema schema) =>
        !IsAbove(schema.Minimum, schema.Maximum, orEqual: false)
        && !IsAbove(schema.Minimum, schema.ExclusiveMaximum, orEqual: true)
        && !IsAbove(schema.ExclusiveMinimum, schema.Maximum, orEqual: true)
        && !IsAbove(schema.ExclusiveMinimum, schema.ExclusiveMaximum, orEqual: true);

    private static bool IsAbove(ExactNumber? least, ExactNumber? most, bool orEqual) =>
        least is not null && most is not null && least.Compare(most) >= (orEqual ? 0 : 1);

    private static bool AcceptsArrays(Schema schema, JsonTypes[] inner)
    {
        var most = schema.MaxItems ?? long.MaxValue;
        var least = schema.MinItems ?? 0;
        if (schema.Contains is { } contains)
        {
            var leastContained = schema.MinContains ?? 1;
            least = Math.Max(least, leastContained);
            if (leastContained > (schema.MaxContains ?? long.MaxValue) || (leastContained > 0 && inner[contains] == JsonTypes.None))
            {
                return false;
            }
        }

        for (var i = 0; i < schema.PrefixItems.Count && i < least; i++)
        {
            if (inner[schema.PrefixItems[i]] == JsonTypes.None)
            {
                return false;
            }
        }

        return least <= most && (least <= schema.PrefixItems.Count || schema.Items is not { } items || inner[items] != JsonTypes.None);
    }

    private static bool AcceptsObjects(Schema schema, JsonTypes[] inner)
    {
        var least = Math.Max(schema.MinProperties ?? 0, schema.Required.Count);
        if (least > (schema.MaxProperties ?? long.MaxValue) || (least > 0 && schema.PropertyNames is { } names && (inner[names] & JsonTypes.String) == JsonTypes.None))
        {
            return false;
        }

        foreach (var name in schema.Required)
        {
            var property = schema.Properties.FirstOrDefault(p => p.Name == name);
            var decides = property is not null ? property.Schema : schema.PatternProperties.Count == 0 ? schema.AdditionalProperties : null;
            if (decides is { } index && inner[index] == JsonTypes.None)
            {
                return false;
            }
        }

        return true;
    }
}
