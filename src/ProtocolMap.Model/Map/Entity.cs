namespace ProtocolMap.Model.Map;

/// <summary>What every entry that has an id may say of itself.</summary>
internal abstract record Entity
{
    protected Entity(in EntityHeader header)
    {
        Id = header.Id;
        Place = header.Place;
        Title = header.Title;
        Description = header.Description;
        Source = header.Source;
        Verification = header.Verification;
        Official = header.Official;
        Name = header.Name;
        NamePlace = header.NamePlace;
        CSharpName = header.CSharpName;
    }

    public string Id { get; }

    /// <summary>The place of the id, where it was last written.</summary>
    public Place Place { get; }

    public string? Title { get; }

    public string? Description { get; }

    /// <summary>Where the fact comes from: text or URL.</summary>
    public string? Source { get; }

    public Verification? Verification { get; }

    /// <summary>Whether the named document itself says so.</summary>
    public bool Official { get; }

    /// <summary>The C# name that the author chose, if any.</summary>
    public string? Name { get; }

    /// <summary>The place of <see cref="Name"/>, or of the id of an entry that has none.</summary>
    public Place NamePlace { get; }

    /// <summary>
    /// The C# identifier that this entry gets, without <c>@</c>; <see langword="null"/> when nothing may be generated for it,
    /// because its id is malformed, its name is taken or the map limits what it takes over from the one that it extends.
    /// </summary>
    public string? CSharpName { get; init; }

    /// <summary>The title, or the id of an entry that has none.</summary>
    public string DisplayName => Title ?? Id;
}
