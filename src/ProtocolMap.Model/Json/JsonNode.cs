namespace ProtocolMap.Model.Json;

/// <summary>One value or property name. The nodes of a document lie in one array, in document order.</summary>
internal struct JsonNode
{
    /// <summary>The offset of its first character, the opening quote of a string included.</summary>
    public int Start;

    public int Length;

    /// <summary>The index of the first node after this one and all that it contains.</summary>
    public int Next;

    /// <summary>The pooled name, for a property name.</summary>
    public int NameId;

    /// <summary>Which of the document's files it was written in.</summary>
    public ushort File;

    public JsonKind Kind;

    /// <summary>Whether a string holds escape sequences.</summary>
    public bool IsEscaped;
}
