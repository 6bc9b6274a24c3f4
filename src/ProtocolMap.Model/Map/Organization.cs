namespace ProtocolMap.Model.Map;

internal sealed record Organization : Entity
{
    public Organization(in EntityHeader header)
        : base(header)
    {
    }

    public OrganizationKind? Kind { get; init; }

    public string? Url { get; init; }
}
