namespace ProtocolMap.Model.Map;

/// <summary>A part of a protocol that an implementation may or may not have.</summary>
internal sealed record Capability : Entity
{
    public Capability(in EntityHeader header)
        : base(header)
    {
    }

    public Status Status { get; init; }

    /// <summary>The bit of the flag, 0 to 63; -1 for one that generates nothing.</summary>
    public int Bit { get; init; } = -1;
}
