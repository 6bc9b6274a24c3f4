namespace ProtocolMap.Model.Map;

/// <summary>A protocol, format, data model or other standard that two platforms can share.</summary>
internal sealed record Protocol : Entity
{
    public Protocol(in EntityHeader header)
        : base(header)
    {
    }

    public string? Version { get; init; }

    public string? Organization { get; init; }

    public string? Specification { get; init; }

    public string? Url { get; init; }

    public ProtocolKind? Kind { get; init; }

    public Layer? Layer { get; init; }

    public Status Status { get; init; }

    /// <summary>The id of the protocol that took its place.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Ids of the protocols that this one stands on.</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>Whether it only carries or encodes, so that a category which does not mention it has no objection.</summary>
    public bool Neutral { get; init; }

    /// <summary>The enum value; 0 for one that generates nothing.</summary>
    public int Number { get; init; }

    public EntityTable<Capability> Capabilities { get; init; } = EntityTable<Capability>.Empty;
}
