namespace ProtocolMap.Model.Json;

/// <summary>A property of an object: a name with its place, and a value.</summary>
internal readonly struct JsonProperty(JsonText document, int index)
{
    /// <summary>The node of the name, which gives the property back; never 0.</summary>
    public int Node => index;

    /// <summary>The name's number in the document, below <see cref="JsonText.NameCount"/>.</summary>
    public int NameId => document.Node(index).NameId;

    public string Name => document.Name(document.Node(index).NameId);

    public Place NamePlace => document.PlaceOf(index);

    public JsonValue Value => new(document, index + 1);
}
