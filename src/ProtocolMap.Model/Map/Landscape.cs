namespace ProtocolMap.Model.Map;

// What a map says of the world around the protocols: reports read it, no rule does.

internal sealed record Scenario : Entity
{
    public Scenario(in EntityHeader header)
        : base(header)
    {
    }

    public EquatableArray<string> Categories { get; init; }

    public string? Document { get; init; }

    /// <summary>Its number in the document; 0 when not given.</summary>
    public int Number { get; init; }

    public EquatableArray<string> Requirements { get; init; }
}

internal sealed record Requirement : Entity
{
    public Requirement(in EntityHeader header)
        : base(header)
    {
    }

    public EquatableArray<string> Categories { get; init; }

    public RequirementLevel? Level { get; init; }

    public string? Document { get; init; }

    public EquatableArray<ProtocolReference> SatisfiedBy { get; init; }

    /// <summary>Whether the map says what satisfies it, be it that nothing does.</summary>
    public bool IsAssessed { get; init; }
}

internal sealed record Gap : Entity
{
    public Gap(in EntityHeader header)
        : base(header)
    {
    }

    public EquatableArray<string> Categories { get; init; }

    public GapKind? Kind { get; init; }

    public GapStatus? Status { get; init; }

    /// <summary>Who works on it.</summary>
    public string? Owner { get; init; }

    /// <summary>The quarter in which it should be closed, yyyy-Qn.</summary>
    public string? Target { get; init; }

    /// <summary>Ids of the requirements that stay unmet.</summary>
    public EquatableArray<string> Affects { get; init; }
}

/// <summary>Protocols of different organizations for one purpose.</summary>
internal sealed record Overlap : Entity
{
    public Overlap(in EntityHeader header)
        : base(header)
    {
    }

    public string? Category { get; init; }

    public EquatableArray<string> Protocols { get; init; }

    public string? Reason { get; init; }
}
