using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>How far something has come, as far as an analysis of gaps tells it apart.</summary>
internal enum Maturity
{
    /// <summary>In force, or living and so in force as it stands.</summary>
    InForce,

    /// <summary>Used without being a standard.</summary>
    DeFacto,

    /// <summary>Draft or candidate.</summary>
    Draft,

    /// <summary>Superseded or withdrawn.</summary>
    Past,
}

internal static class Maturities
{
    public static Maturity Of(Status status) => status switch
    {
        Status.InForce or Status.Living => Maturity.InForce,
        Status.Draft or Status.Candidate or Status.Proposed => Maturity.Draft,
        Status.Superseded or Status.Withdrawn => Maturity.Past,
        _ => Maturity.DeFacto,
    };

    /// <summary>A capability has come no further than its protocol.</summary>
    public static Maturity Of(Protocol protocol, Capability capability) =>
        (Maturity)Math.Max((int)Of(protocol.Status), (int)Of(capability.Status));
}
