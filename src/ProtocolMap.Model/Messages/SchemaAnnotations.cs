namespace ProtocolMap.Model.Messages;

/// <summary>What a schema says to people and tools. <c>format</c> and the content keywords judge nothing unless the map's options say so.</summary>
internal sealed record SchemaAnnotations
{
    public static readonly SchemaAnnotations None = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Comment { get; init; }

    public bool Deprecated { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public JsonData? Default { get; init; }

    public EquatableArray<JsonData> Examples { get; init; }

    public string? Format { get; init; }

    public string? ContentEncoding { get; init; }

    public string? ContentMediaType { get; init; }

    /// <summary>An index as in <see cref="Schema"/>.</summary>
    public int? ContentSchema { get; init; }
}
