using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Tool.Lookup;

/// <summary>What a map says of the world around its protocols, and of contracts.</summary>
internal sealed class LandscapeEntries(MapDocument map)
{
    public IEnumerable<Entry> All() =>
    [
        .. map.Documents.Select(Of), .. map.Organizations.Select(Of), .. map.Scenarios.Select(Of), .. map.Requirements.Select(Of),
        .. map.Gaps.Select(Of), .. map.Overlaps.Select(Of), .. map.Contracts.Select(Of), .. map.Messages.Select(Of), .. map.Platforms.Select(Of),
    ];

    private Entry Of(Document document) => New(EntryKind.Document, document, Words.DocumentStatus.Of(document.Status), new()
    {
        { "number", document.Number },
        { "organization", ProtocolEntries.Title(map.Organizations, document.Organization) },
        { "type", document.Type, Words.DocumentType },
        { "status", document.Status, Words.DocumentStatus },
        { "analysis", document.Analysis },
        { "categories", map.Categories.Where(c => c.Document == document.Id).Select(c => c.Id) },
        { "requirements", map.Requirements.Where(r => r.Document == document.Id).Select(r => r.Id) },
    }, document.Number);

    private Entry Of(Organization organization) => New(EntryKind.Organization, organization, organization.Kind is { } kind ? Words.OrganizationKind.Of(kind) : "", new()
    {
        { "kind", organization.Kind, Words.OrganizationKind },
        { "url", organization.Url },
        { "protocols", map.Protocols.Where(p => p.Organization == organization.Id).Select(p => ProtocolEntries.Title(map.Protocols, p.Id)!) },
        { "documents", map.Documents.Where(d => d.Organization == organization.Id).Select(d => ProtocolEntries.Title(map.Documents, d.Id)!) },
    });

    private Entry Of(Scenario scenario) => New(EntryKind.Scenario, scenario, string.Join(", ", scenario.Categories), new()
    {
        { "categories", scenario.Categories },
        { "document", ProtocolEntries.Title(map.Documents, scenario.Document) },
        { "number", scenario.Number, 0 },
        { "requirements", scenario.Requirements.Select(r => ProtocolEntries.Title(map.Requirements, r)!) },
    });

    private Entry Of(Requirement requirement) => New(EntryKind.Requirement, requirement, requirement.Level is { } level ? Words.RequirementLevel.Of(level) : "", new()
    {
        { "level", requirement.Level, Words.RequirementLevel },
        { "categories", requirement.Categories },
        { "document", ProtocolEntries.Title(map.Documents, requirement.Document) },
        { "satisfiedBy", requirement.SatisfiedBy.Select(p => p.ToString()) },
        { "gaps", map.Gaps.Where(g => g.Affects.Contains(requirement.Id)).Select(g => ProtocolEntries.Title(map.Gaps, g.Id)!) },
    });

    private Entry Of(Gap gap) => New(EntryKind.Gap, gap, gap.Status is { } status ? Words.GapStatus.Of(status) : "", new()
    {
        { "kind", gap.Kind, Words.GapKind },
        { "status", gap.Status, Words.GapStatus },
        { "categories", gap.Categories },
        { "owner", gap.Owner },
        { "target", gap.Target },
        { "affects", gap.Affects.Select(r => ProtocolEntries.Title(map.Requirements, r)!) },
    });

    private Entry Of(Overlap overlap) => New(EntryKind.Overlap, overlap, overlap.Category ?? "", new()
    {
        { "category", overlap.Category },
        { "protocols", overlap.Protocols.Select(p => ProtocolEntries.Title(map.Protocols, p)!) },
        { "reason", overlap.Reason },
    });

    private Entry Of(Contract contract) => New(EntryKind.Contract, contract, contract.Category ?? "", new()
    {
        { Fact.CSharpName, contract.CSharpName },
        { "category", contract.Category },
        { "operations", contract.Operations.Select(o => $"{o.Id}: {o.Request ?? "nothing"} → {o.Response ?? "nothing"}"
            + (o.Errors.Count > 0 ? $", errors {string.Join(", ", o.Errors)}" : "")
            + (o.Protocols.Count > 0 ? $", over {string.Join(", ", o.Protocols)}" : "")) },
    });

    private Entry Of(Message message) => New(EntryKind.Message, message, "", new()
    {
        { Fact.CSharpName, message.CSharpName },
        { "operations", map.Contracts.SelectMany(c => c.Operations.Where(o => o.Request == message.Id || o.Response == message.Id || o.Errors.Contains(message.Id)).Select(o => $"{c.Id}.{o.Id}")) },
        { "schema", message.SchemaPlace.File.Text?.Substring(message.SchemaPlace.Start, message.SchemaPlace.Length) },
    });

    private static Entry Of(Platform platform) => New(EntryKind.Platform, platform, "", []);

    private static Entry New(EntryKind kind, Entity entity, string summary, FactList facts, params string?[] aliases) => new(
        kind, entity.Id, entity.DisplayName, summary, [.. aliases.OfType<string>()], TextsOf(entity), () => [.. new FactList(entity, isGenerated: false), .. facts.WithSource(entity)]);

    private static IEnumerable<string?> TextsOf(Entity entity) =>
        [entity.Description, (entity as Document)?.Analysis, (entity as Overlap)?.Reason, (entity as Gap)?.Owner];
}
