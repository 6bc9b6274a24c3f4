using System.Globalization;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Capabilities that a category gets from drafts alone.</summary>
internal static class DraftCapabilities
{
    public static IEnumerable<GapEntry> Find(MapView view)
    {
        foreach (var category in view.Categories)
        {
            // One entry for each set of protocols: each of its capabilities alone would bury the rest.
            var groups = OffersIn(view, category)
                .GroupBy(o => o.Capability.Id, StringComparer.Ordinal)
                .Where(IsDraftOnly)
                .GroupBy(offers => string.Join(' ', offers.Select(o => o.Protocol.Id)), StringComparer.Ordinal);
            foreach (var group in groups)
            {
                var protocols = group.First().Select(o => o.Protocol).ToList();
                var capabilities = group.Select(offers => offers.First().Capability.DisplayName).ToList();
                yield return new GapEntry
                {
                    Id = $"capabilities-{category.Id}-{string.Join('-', protocols.Select(p => p.Id))}",
                    Title = $"{category.DisplayName}: {Counted(capabilities.Count)} only in drafts ({string.Join(", ", protocols.Select(p => p.DisplayName))})",
                    Kind = GapKind.Immature,
                    Text = $"Nothing that is in force or in use offers for this category: {string.Join(", ", capabilities)}.",
                    Categories = new([category.Id]),
                    Protocols = new([.. protocols.Select(p => p.Id)]),
                    IsComputed = true,
                };
            }
        }
    }

    private static IEnumerable<(Protocol Protocol, Capability Capability)> OffersIn(MapView view, Category category) =>
        from entry in view.OpenEntriesOf(category)
        from capability in entry.Protocol.Capabilities
        where !entry.Mapping.Capabilities.Any(c => c.Capability == capability.Id && c.Use == CapabilityUse.Prohibited)
        where Maturities.Of(entry.Protocol, capability) != Maturity.Past
        select (entry.Protocol, capability);

    private static string Counted(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "capability" : "capabilities")}");

    private static bool IsDraftOnly(IEnumerable<(Protocol Protocol, Capability Capability)> offers) =>
        offers.All(o => Maturities.Of(o.Protocol, o.Capability) == Maturity.Draft);
}
