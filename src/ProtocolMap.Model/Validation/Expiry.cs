using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Validation;

/// <summary>What a map says for a time only. Who asks says what day it is: nothing here reads the clock.</summary>
internal static class Expiry
{
    /// <param name="map">The map.</param>
    /// <param name="today">The day, yyyy-MM-dd; without one nothing has expired.</param>
    public static IEnumerable<Problem> Find(MapDocument map, string? today) => today is null ? [] : map.Exemptions
        .Where(e => IsOver(e, today))
        .Select(e => new Problem(ProblemKind.ExemptionExpired, e.UntilPlace, new EquatableArray<string>([e.Until!])));

    /// <summary>Whether the last day of an exemption is over.</summary>
    public static bool IsOver(Exemption exemption, string? today) =>
        today is not null && exemption.Until is { } until && string.CompareOrdinal(until, today) < 0;
}
