namespace ProtocolMap.Model.Json;

/// <summary>A value of a <see cref="JsonText"/>.</summary>
internal readonly struct JsonValue(JsonText document, int index)
{
    public JsonKind Kind => Node.Kind;

    public int Length => Node.Length;

    public Place Place => document.PlaceOf(index);

    private ref readonly JsonNode Node => ref document.Node(index);

    private string Text => document.PlaceOf(index).File.Text!;

    /// <summary>The properties of an object in document order, without repeated names.</summary>
    public JsonProperties Properties() => new(document, index);

    /// <summary>The property of an object that has <paramref name="name"/>; none if it lacks it or is no object. Costs a comparison for each property.</summary>
    public JsonProperty? Find(string name)
    {
        if (Kind != JsonKind.Object)
        {
            return null;
        }

        var next = Node.Next;
        for (var i = index + 1; i < next; i = document.Node(i + 1).Next)
        {
            ref readonly var node = ref document.Node(i);
            if (node.Kind == JsonKind.Name && string.Equals(document.Name(node.NameId), name, StringComparison.Ordinal))
            {
                return new JsonProperty(document, i);
            }
        }

        return null;
    }

    /// <summary>The elements of an array.</summary>
    public JsonItems Items() => new(document, index);

    /// <summary>The value of a string, escape sequences resolved.</summary>
    public string GetString() => Node.IsEscaped
        ? JsonEscapes.Resolve(Text, Node.Start + 1, Length - 2)
        : Text.Substring(Node.Start + 1, Length - 2);

    /// <summary>The value of a number that has no fractional part; see <see cref="JsonNumber.TryGetInteger"/>.</summary>
    public bool TryGetInteger(out long value)
    {
        // Nearly all are a few digits, which need no text of their own.
        value = 0;
        var text = Text;
        var end = Node.Start + Length;
        for (var i = Node.Start; i < end; i++)
        {
            if (text[i] is not (>= '0' and <= '9') || Length > 9)
            {
                return Kind == JsonKind.Number && JsonNumber.TryGetInteger(GetRawText(), out value);
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }

    /// <summary>Whether the value of a string is <paramref name="text"/>.</summary>
    public bool Is(string text) => Node.IsEscaped
        ? string.Equals(GetString(), text, StringComparison.Ordinal)
        : Length - 2 == text.Length && string.CompareOrdinal(Text, Node.Start + 1, text, 0, text.Length) == 0;

    /// <summary>The text as it stands in the document.</summary>
    public string GetRawText() => Text.Substring(Node.Start, Length);
}
