using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Categories for which no protocol in force is required, recommended or allowed.</summary>
internal static class UnservedCategories
{
    public static IEnumerable<GapEntry> Find(MapView view)
    {
        foreach (var category in view.Categories)
        {
            // What an entry merely stands on does not serve the category: JSON is in force for everything.
            var open = view.OpenEntriesOf(category).ToList();
            if (!open.Exists(e => Maturities.Of(e.Protocol.Status) == Maturity.InForce))
            {
                yield return new GapEntry
                {
                    Id = "category-" + category.Id,
                    Title = $"No protocol in force for {category.DisplayName}",
                    Kind = open.Count == 0 ? GapKind.Missing : GapKind.Immature,
                    Text = open.Count == 0
                        ? "No protocol is required, recommended or allowed."
                        : $"What is required, recommended or allowed is not in force: {string.Join(", ", open.Select(e => e.Protocol.DisplayName))}.",
                    Categories = new([category.Id]),
                    Protocols = new([.. open.Select(e => e.Protocol.Id)]),
                    IsComputed = true,
                };
            }
        }
    }
}
