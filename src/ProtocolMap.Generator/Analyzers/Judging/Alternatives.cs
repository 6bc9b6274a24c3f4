using System.Collections.Immutable;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>What may be used in place of what may not: the most alike and the best mapped first.</summary>
internal static class Alternatives
{
    /// <summary>
    /// The protocols that the categories of a judgement map themselves. What only follows from those is no alternative that anybody chose.
    /// </summary>
    public static IEnumerable<string> To(Judgement judgement, MapDocument map)
    {
        var used = judgement.Protocols[0];
        var samePurpose = map.Overlaps
            .Where(overlap => overlap.Category is { } category && judgement.Categories.Ids.Contains(category) && overlap.Protocols.Contains(used.Id))
            .SelectMany(static overlap => overlap.Protocols)
            .ToImmutableHashSet(StringComparer.Ordinal);

        // Sorting is stable: what is equal in all of this stays in the order of the map.
        return map.Mappings
            .Where(mappings => judgement.Categories.Ids.Contains(mappings.Category))
            .SelectMany(static mappings => mappings.Entries)
            .Where(entry => entry.Use is not (Use.NotMapped or Use.Prohibited) && !judgement.Protocols.Any(protocol => protocol.Id == entry.Protocol))
            .Select(entry => (Entry: entry, Protocol: map.Protocols.Find(entry.Protocol)))
            .OrderBy(mapped => !samePurpose.Contains(mapped.Entry.Protocol))
            .ThenBy(static mapped => mapped.Entry.Use)
            .ThenBy(static mapped => mapped.Protocol?.Status is Status.Superseded or Status.Withdrawn)
            .ThenBy(mapped => mapped.Protocol?.Kind != used.Kind)
            .ThenBy(mapped => mapped.Protocol?.Layer != used.Layer)
            .ThenBy(static mapped => mapped.Entry.Role == Role.Supporting)
            .ThenBy(static mapped => mapped.Protocol?.Status is Status.Draft or Status.Candidate)
            .Select(static mapped => mapped.Entry.Protocol)
            .Distinct(StringComparer.Ordinal);
    }
}
