namespace ProtocolMap.Model.Map;

/// <summary>A map as it was written: the sound part of it, every reference resolved or left out.</summary>
/// <remarks>Not a cache key: what is generated from it is cut into equatable slices first.</remarks>
internal sealed record MapDocument
{
    public required MapFile File { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The namespace of the generated code, without <c>@</c>.</summary>
    public string? Namespace { get; init; }

    public EntityTable<Organization> Organizations { get; init; } = EntityTable<Organization>.Empty;

    public EntityTable<Document> Documents { get; init; } = EntityTable<Document>.Empty;

    public EntityTable<Category> Categories { get; init; } = EntityTable<Category>.Empty;

    public EntityTable<Protocol> Protocols { get; init; } = EntityTable<Protocol>.Empty;

    public IReadOnlyList<CategoryMappings> Mappings { get; init; } = [];

    public EntityTable<Library> Libraries { get; init; } = EntityTable<Library>.Empty;

    public IReadOnlyList<Scope> Scopes { get; init; } = [];

    public EntityTable<Scenario> Scenarios { get; init; } = EntityTable<Scenario>.Empty;

    public EntityTable<Requirement> Requirements { get; init; } = EntityTable<Requirement>.Empty;

    public EntityTable<Gap> Gaps { get; init; } = EntityTable<Gap>.Empty;

    public EntityTable<Overlap> Overlaps { get; init; } = EntityTable<Overlap>.Empty;

    public EntityTable<Message> Messages { get; init; } = EntityTable<Message>.Empty;

    public EntityTable<Contract> Contracts { get; init; } = EntityTable<Contract>.Empty;

    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    public EntityTable<Platform> Platforms { get; init; } = EntityTable<Platform>.Empty;

    public Options Options { get; init; } = new();
}
