using ProtocolMap.Model.Messages;

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

    /// <summary>The id of the message that is sent.</summary>
    public string? Request { get; init; }

    /// <summary>Whether any number of requests is sent, one after the other.</summary>
    public bool IsRequestStream { get; init; }

    /// <summary>The id of the message that comes back.</summary>
    public string? Response { get; init; }

    /// <summary>Whether any number of responses comes back, one after the other.</summary>
    public bool IsResponseStream { get; init; }

    /// <summary>Ids of the messages that report a failure.</summary>
    public EquatableArray<string> Errors { get; init; }

    public EquatableArray<ProtocolReference> Protocols { get; init; }

    /// <summary>Where each of <see cref="Protocols"/> is said.</summary>
    public EquatableArray<Place> ProtocolPlaces { get; init; }
}

/// <summary>What is sent: JSON that a schema describes.</summary>
internal sealed record Message : Entity
{
    public Message(in EntityHeader header)
        : base(header)
    {
    }

    /// <summary>The schema. What was faulty in it counts as absent.</summary>
    public required MessageSchema Schema { get; init; }

    /// <summary>Where it is written.</summary>
    public required Place SchemaPlace { get; init; }
}

internal sealed record Platform : Entity
{
    public Platform(in EntityHeader header)
        : base(header)
    {
    }
}
