using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>A schema where it stands, before its keywords are read.</summary>
/// <param name="tree">The message that it belongs to.</param>
/// <param name="index">Its place in the message's array.</param>
/// <param name="value">What is written; of the wrong kind perhaps.</param>
/// <param name="pointer">Where, from the message's root.</param>
/// <param name="resource">The index of the root of its schema resource.</param>
/// <param name="baseUri">What relative references in it start from, without fragment.</param>
internal sealed class SchemaNode(SchemaTree tree, int index, JsonValue value, string pointer, int resource, string baseUri)
{
    public SchemaTree Tree { get; } = tree;

    public int Index { get; } = index;

    public JsonValue Value { get; } = value;

    public string Pointer { get; } = pointer;

    public int Resource { get; } = resource;

    public string BaseUri { get; } = baseUri;

    public SchemaReference Reference => new(Tree.Message, Index);

    /// <summary>The place of a keyword's value, or of the message's id for one without that keyword.</summary>
    public Place PlaceOf(string keyword) => Value.Find(keyword)?.Value.Place ?? Tree.Place;
}
