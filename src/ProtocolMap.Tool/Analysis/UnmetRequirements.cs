using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Requirements that nothing in force or in use satisfies.</summary>
internal static class UnmetRequirements
{
    public static IEnumerable<GapEntry> Find(MapView view) =>
        from requirement in view.Requirements
        let coverage = Coverages.Of(view, requirement)
        where coverage != Coverage.Covered
        select new GapEntry
        {
            Id = "requirement-" + requirement.Id,
            Title = coverage == Coverage.Open ? $"Nothing satisfies: {requirement.DisplayName}" : $"Nothing in force satisfies: {requirement.DisplayName}",
            Kind = coverage == Coverage.Open ? GapKind.Missing : GapKind.Immature,
            Text = coverage == Coverage.Open
                ? "The map names no protocol that satisfies this requirement."
                : $"It is satisfied by {string.Join(", ", requirement.SatisfiedBy.Select(r => r.ToString()))} only.",
            Categories = requirement.Categories,
            Protocols = new([.. requirement.SatisfiedBy.Select(r => r.Protocol).Distinct()]),
            Requirements = new([requirement.Id]),
            IsComputed = true,
        };
}
