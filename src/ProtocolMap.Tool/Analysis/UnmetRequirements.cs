using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Requirements that nothing in force or in use satisfies, or of which the map does not say what does.</summary>
internal static class UnmetRequirements
{
    public static IEnumerable<GapEntry> Find(MapView view) =>
        from requirement in view.Requirements
        let coverage = Coverages.Of(view, requirement)
        where coverage != Coverage.Covered
        select new GapEntry
        {
            Id = "requirement-" + requirement.Id,
            Title = coverage switch
            {
                Coverage.Open => $"Nothing satisfies: {requirement.DisplayName}",
                Coverage.Immature => $"Nothing in force satisfies: {requirement.DisplayName}",
                _ => $"Not assessed: {requirement.DisplayName}",
            },
            Kind = coverage == Coverage.Immature ? GapKind.Immature : GapKind.Missing,
            Text = coverage switch
            {
                Coverage.Open => "The map names no protocol that satisfies this requirement.",
                Coverage.Immature => $"It is satisfied by {string.Join(", ", requirement.SatisfiedBy.Select(r => r.ToString()))} only.",
                _ => "The map does not say yet what satisfies this requirement.",
            },
            Categories = requirement.Categories,
            Protocols = new([.. requirement.SatisfiedBy.Select(r => r.Protocol).Distinct()]),
            Requirements = new([requirement.Id]),
            IsComputed = true,
        };
}
