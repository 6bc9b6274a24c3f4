namespace ProtocolMap.Model.Map;

/// <summary>A use that is known and accepted.</summary>
internal sealed record Exemption
{
    public required Place Place { get; init; }

    /// <summary>A documentation-comment id; its members are included.</summary>
    public string? Symbol { get; init; }

    /// <summary>A glob, relative to the map.</summary>
    public string? Path { get; init; }

    public string? Protocol { get; init; }

    public string? Category { get; init; }

    public string? Reason { get; init; }

    /// <summary>The last day on which it holds, yyyy-MM-dd.</summary>
    public string? Until { get; init; }

    /// <summary>The place of <see cref="Until"/>, or of an exemption that has none.</summary>
    public Place UntilPlace { get; init; }
}
