using ProtocolMap.Model.Map;

namespace ProtocolMap.Model.Reading;

/// <summary>Sections <c>scenarios</c>, <c>requirements</c>, <c>gaps</c> and <c>overlaps</c>.</summary>
internal static class LandscapeReader
{
    private static readonly EntityShape s_scenario = new(
        "scenario", true, PropertySet.Entity.And("categories", "document", "number", "requirements"));

    private static readonly EntityShape s_requirement = new(
        "requirement", true, PropertySet.Entity.And("categories", "level", "document", "satisfiedBy"));

    private static readonly EntityShape s_gap = new(
        "gap", true, PropertySet.Entity.And("categories", "kind", "status", "owner", "target", "affects"));

    private static readonly EntityShape s_overlap = new("overlap", false, PropertySet.Entity.And("category", "protocols", "reason"));

    public static EntityTable<Scenario> ReadScenarios(ObjectReader root) => root.Entities(
        "scenarios",
        s_scenario,
        (o, header) => new Scenario(header)
        {
            Categories = o.References("categories", o.Context.Known.Categories, orSingle: true),
            Document = o.Reference("document", o.Context.Known.Documents),
            Number = o.Integer("number", 1, int.MaxValue) ?? 0,
            Requirements = o.References("requirements", o.Context.Known.Requirements),
        });

    public static EntityTable<Requirement> ReadRequirements(ObjectReader root) => root.Entities(
        "requirements",
        s_requirement,
        (o, header) => new Requirement(header)
        {
            Categories = o.References("categories", o.Context.Known.Categories, orSingle: true),
            Level = o.Word("level", Words.RequirementLevel),
            Document = o.Reference("document", o.Context.Known.Documents),
            SatisfiedBy = o.ProtocolReferences("satisfiedBy"),
            IsAssessed = o.Find("satisfiedBy") is not null,
        });

    public static EntityTable<Gap> ReadGaps(ObjectReader root) => root.Entities(
        "gaps",
        s_gap,
        (o, header) => new Gap(header)
        {
            Categories = o.References("categories", o.Context.Known.Categories, orSingle: true),
            Kind = o.Word("kind", Words.GapKind),
            Status = o.Word("status", Words.GapStatus),
            Owner = o.String("owner"),
            Target = o.Formatted("target", Dates.IsQuarter, "a quarter, yyyy-Qn"),
            Affects = o.References("affects", o.Context.Known.Requirements),
        });

    public static EntityTable<Overlap> ReadOverlaps(ObjectReader root) => root.Entities(
        "overlaps",
        s_overlap,
        (o, header) => new Overlap(header)
        {
            Category = o.Reference("category", o.Context.Known.Categories),
            Protocols = o.References("protocols", o.Context.Known.Protocols, orSingle: true),
            Reason = o.String("reason"),
        });
}
