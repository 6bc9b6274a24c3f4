namespace ProtocolMap.Model.Map;

/// <summary>A standard, report, liaison or proposal.</summary>
internal sealed record Document : Entity
{
    public Document(in EntityHeader header)
        : base(header)
    {
    }

    /// <summary>Its designation, such as FGMV-19.</summary>
    public string? Number { get; init; }

    public string? Organization { get; init; }

    public DocumentType? Type { get; init; }

    public Status Status { get; init; }

    /// <summary>What a gap analysis says of it.</summary>
    public string? Analysis { get; init; }
}
