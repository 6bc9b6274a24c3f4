using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>How far the map answers a requirement.</summary>
internal enum Coverage
{
    /// <summary>Something that is in force or in use satisfies it.</summary>
    Covered,

    /// <summary>Only drafts, or what is superseded or withdrawn, satisfy it.</summary>
    Immature,

    /// <summary>Nothing satisfies it.</summary>
    Open,
}

internal static class Coverages
{
    public static Coverage Of(MapView view, Requirement requirement)
    {
        var found = requirement.SatisfiedBy.Select(reference => MaturityOf(view, reference)).OfType<Maturity>().ToList();
        return found.Count == 0 ? Coverage.Open
            : found.Exists(m => m is Maturity.InForce or Maturity.DeFacto) ? Coverage.Covered
            : Coverage.Immature;
    }

    public static string Word(Coverage coverage) => coverage switch
    {
        Coverage.Covered => "covered",
        Coverage.Immature => "not in force",
        _ => "open",
    };

    private static Maturity? MaturityOf(MapView view, ProtocolReference reference)
    {
        if (view.Find(reference.Protocol) is not { } protocol)
        {
            return null;
        }

        return reference.Capability is { } id && protocol.Capabilities.Find(id) is { } capability
            ? Maturities.Of(protocol, capability)
            : Maturities.Of(protocol.Status);
    }
}
