namespace ProtocolMap.Tool.Analysis;

/// <summary>The gaps and overlaps of a map: those that it tells of, then those that follow from it.</summary>
/// <param name="Gaps">What is missing, or not in force.</param>
/// <param name="Overlaps">Protocols of different organizations for one purpose.</param>
internal sealed record GapAnalysis(IReadOnlyList<GapEntry> Gaps, IReadOnlyList<GapEntry> Overlaps)
{
    public static GapAnalysis Of(MapView view) => new(
        [
            .. view.Gaps.Select(GapEntry.Of),
            .. UnservedCategories.Find(view),
            .. UnmetRequirements.Find(view),
            .. DraftCapabilities.Find(view),
        ],
        [.. view.Overlaps.Select(GapEntry.Of), .. SharedCapabilities.Find(view)]);
}
