namespace ProtocolMap.Model.Map;

/// <summary>What every entry that has an id may say of itself, on its way into the entry. The members mean what they do in <see cref="Entity"/>.</summary>
internal readonly record struct EntityHeader
{
    public required string Id { get; init; }

    public required Place Place { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Source { get; init; }

    public Verification? Verification { get; init; }

    public bool Official { get; init; }

    public string? Name { get; init; }

    public Place NamePlace { get; init; }

    public string? CSharpName { get; init; }
}
