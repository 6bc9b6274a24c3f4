using System.Globalization;
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

    /// <summary>The map does not say what satisfies it.</summary>
    NotAssessed,
}

internal static class Coverages
{
    public static Coverage Of(MapView view, Requirement requirement)
    {
        var found = requirement.SatisfiedBy.Select(reference => MaturityOf(view, reference)).OfType<Maturity>().ToList();
        return !requirement.IsAssessed ? Coverage.NotAssessed
            : found.Count == 0 ? Coverage.Open
            : found.Exists(m => m is Maturity.InForce or Maturity.DeFacto) ? Coverage.Covered
            : Coverage.Immature;
    }

    public static string Word(Coverage coverage) => coverage switch
    {
        Coverage.Covered => "covered",
        Coverage.Immature => "not in force",
        Coverage.Open => "open",
        _ => "not assessed",
    };

    /// <summary>How many of some requirements are covered, and of how many it is not known.</summary>
    public static string Summary(MapView view, IReadOnlyCollection<Requirement> requirements)
    {
        var coverages = requirements.Select(requirement => Of(view, requirement)).ToList();
        var assessed = coverages.Count(coverage => coverage != Coverage.NotAssessed);
        var rest = coverages.Count - assessed;
        return assessed == 0 ? "not assessed"
            : string.Create(CultureInfo.InvariantCulture, $"{coverages.Count(coverage => coverage == Coverage.Covered)} of {assessed}{(rest == 0 ? "" : $", {rest} not assessed")}");
    }

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
