namespace ProtocolMap.Model.Map;

/// <summary>All that the map says of one category.</summary>
/// <param name="Category">The id of the category.</param>
/// <param name="Place">Where it is said.</param>
/// <param name="Entries">One entry for each protocol that it mentions, in document order.</param>
internal sealed record CategoryMappings(string Category, Place Place, IReadOnlyList<Mapping> Entries);

/// <summary>What a category says of one protocol.</summary>
internal sealed record Mapping
{
    public required string Protocol { get; init; }

    public required Place Place { get; init; }

    public Use Use { get; init; }

    public Role? Role { get; init; }

    public IReadOnlyList<CapabilityMapping> Capabilities { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Where the fact comes from: text or URL.</summary>
    public string? Source { get; init; }

    public Verification? Verification { get; init; }

    /// <summary>Whether the named document itself says so.</summary>
    public bool Official { get; init; }
}

/// <param name="Capability">The id of a capability of the mapped protocol.</param>
/// <param name="Place">Where it is said.</param>
/// <param name="Use">What holds for it.</param>
internal sealed record CapabilityMapping(string Capability, Place Place, CapabilityUse Use);
