namespace ProtocolMap.Model.Map;

/// <summary>What two platforms promise each other for one category.</summary>
internal sealed record Contract : Entity
{
    public Contract(in EntityHeader header)
        : base(header)
    {
    }

    public string? Category { get; init; }

    public EntityTable<Operation> Operations { get; init; } = EntityTable<Operation>.Empty;
}

internal sealed record Operation : Entity
{
    public Operation(in EntityHeader header)
        : base(header)
    {
    }

    /// <summary>The id of a message.</summary>
    public string? Request { get; init; }

    /// <summary>The id of a message.</summary>
    public string? Response { get; init; }

    public EquatableArray<string> Errors { get; init; }

    public EquatableArray<ProtocolReference> Protocols { get; init; }

    /// <summary>Where each of <see cref="Protocols"/> is said.</summary>
    public EquatableArray<Place> ProtocolPlaces { get; init; }
}

/// <summary>A JSON Schema, kept as text and place.</summary>
internal sealed record Message : Entity
{
    public Message(in EntityHeader header)
        : base(header)
    {
    }

    /// <summary>Where the schema stands.</summary>
    public required Place Schema { get; init; }
}

internal sealed record Platform : Entity
{
    public Platform(in EntityHeader header)
        : base(header)
    {
    }
}
