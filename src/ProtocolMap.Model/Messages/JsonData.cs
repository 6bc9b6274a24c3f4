using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages;

/// <summary>A JSON value that a schema holds, such as a constant or a default, without its place.</summary>
/// <param name="Kind">What it is; never a name.</param>
/// <param name="Text">The value of a string; a number as it was written.</param>
/// <param name="Items">The elements of an array.</param>
/// <param name="Members">The members of an object, in document order.</param>
internal sealed record JsonData(
    JsonKind Kind, string Text = "", EquatableArray<JsonData> Items = default, EquatableArray<JsonMember> Members = default)
{
    /// <exception cref="FormatException">It is no number.</exception>
    public ExactNumber Number => Kind == JsonKind.Number ? ExactNumber.Parse(Text) : throw new FormatException();

    public static JsonData From(JsonValue value) => value.Kind switch
    {
        JsonKind.String => new(JsonKind.String, value.GetString()),
        JsonKind.Number => new(JsonKind.Number, value.GetRawText()),
        JsonKind.Array => new(JsonKind.Array, Items: value.Items().Select(From).ToEquatableArray()),
        JsonKind.Object => new(JsonKind.Object, Members: value.Properties().Select(p => new JsonMember(p.Name, From(p.Value))).ToEquatableArray()),
        _ => new(value.Kind),
    };
}

/// <summary>A member of an object in a schema's data.</summary>
internal sealed record JsonMember(string Name, JsonData Value);
