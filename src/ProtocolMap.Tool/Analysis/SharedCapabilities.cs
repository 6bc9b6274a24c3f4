using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Capabilities that protocols in force of several organizations offer for one category, where the map does not tell of an overlap of these.</summary>
internal static class SharedCapabilities
{
    public static IEnumerable<GapEntry> Find(MapView view)
    {
        foreach (var category in view.Categories)
        {
            var groups = OffersIn(view, category)
                .GroupBy(o => o.Capability.Id, StringComparer.Ordinal)
                .Where(offers => offers.Select(o => o.Protocol.Organization).Distinct().Count() > 1)
                .Where(offers => !IsKnown(view, category, offers.Select(o => o.Protocol.Id)))
                .GroupBy(offers => string.Join(' ', offers.Select(o => o.Protocol.Id)), StringComparer.Ordinal);
            foreach (var group in groups)
            {
                var protocols = group.First().Select(o => o.Protocol).ToList();
                var capabilities = group.Select(offers => offers.First().Capability.DisplayName).ToList();
                yield return new GapEntry
                {
                    Id = $"shared-{category.Id}-{string.Join('-', protocols.Select(p => p.Id))}",
                    Title = $"Possible overlap for {category.DisplayName}: {string.Join(", ", capabilities)}",
                    Kind = GapKind.Overlap,
                    Text = $"A capability of the same id is offered by {string.Join(", ", protocols.Select(p => p.DisplayName))}, of different organizations.",
                    Categories = new([category.Id]),
                    Protocols = new([.. protocols.Select(p => p.Id)]),
                    IsComputed = true,
                };
            }
        }
    }

    private static IEnumerable<(Protocol Protocol, Capability Capability)> OffersIn(MapView view, Category category) =>
        from entry in view.OpenEntriesOf(category)
        where entry.Protocol.Organization is not null
        from capability in entry.Protocol.Capabilities
        where Maturities.Of(entry.Protocol, capability) == Maturity.InForce
        select (entry.Protocol, capability);

    private static bool IsKnown(MapView view, Category category, IEnumerable<string> protocols) =>
        view.Overlaps.Any(o => (o.Category is null || o.Category == category.Id) && protocols.All(o.Protocols.Contains));
}
