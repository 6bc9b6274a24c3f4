namespace ProtocolMap.Model.Map;

/// <summary>A kind of interoperability, such as the four of FGMV-19: avatar, asset, content, identity.</summary>
internal sealed record Category : Entity
{
    public Category(in EntityHeader header)
        : base(header)
    {
    }

    public string? Definition { get; init; }

    public string? Document { get; init; }

    /// <summary>The enum value; 0 for one that generates nothing.</summary>
    public int Number { get; init; }
}
