using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Tool.Lookup;

/// <summary>What a map says of categories, protocols, their capabilities and the libraries that carry them out.</summary>
internal sealed class ProtocolEntries(MapDocument map)
{
    private readonly MapRules _rules = new(map);

    public IEnumerable<Entry> All() => [.. map.Categories.Select(Of), .. map.Protocols.Select(Of), .. map.Protocols.SelectMany(Capabilities), .. map.Libraries.Select(Of)];

    private Entry Of(Category category) => Named(EntryKind.Category, category, Count(_rules.InCategory(category.Id).Values.Count(m => m.Entry is not null), "mapping"), () => new FactList(category, isGenerated: true)
    {
        { "definition", category.Definition },
        { "number", category.Number, 0 },
        { "document", Title(map.Documents, category.Document) },
        { "mappings", map.Mappings.Where(m => m.Category == category.Id).SelectMany(m => m.Entries).OrderBy(m => m.Use).Select(m => $"{Mapped(m)}: {Title(map.Protocols, m.Protocol)}") },
        { "opened", _rules.InCategory(category.Id).Where(m => m.Value.Entry is null).Select(m => Title(map.Protocols, m.Key)!).Order(StringComparer.Ordinal) },
        { "contracts", map.Contracts.Where(c => c.Category == category.Id).Select(c => Title(map.Contracts, c.Id)!) },
        { "gaps", map.Gaps.Where(g => g.Categories.Contains(category.Id)).Select(g => Title(map.Gaps, g.Id)!) },
    }.WithSource(category));

    private Entry Of(Protocol protocol) => Named(EntryKind.Protocol, protocol, Words.ProtocolStatus.Of(protocol.Status), () => new FactList(protocol, isGenerated: true)
    {
        { "version", protocol.Version },
        { "organization", Title(map.Organizations, protocol.Organization) },
        { "specification", protocol.Specification },
        { "url", protocol.Url },
        { "kind", protocol.Kind, Words.ProtocolKind },
        { "layer", protocol.Layer, Words.Layer },
        { "status", protocol.Status, Words.ProtocolStatus },
        { "supersededBy", Title(map.Protocols, protocol.SupersededBy) },
        { "neutral", protocol.Neutral ? "yes: it only carries or encodes" : null },
        { "number", protocol.Number, 0 },
        { "mapped", map.Mappings.SelectMany(c => c.Entries.Where(m => m.Protocol == protocol.Id).Select(m => $"{c.Category}: {Mapped(m)}")) },
        { "openedIn", map.Categories.Where(c => _rules.Find(c.Id, protocol.Id) is { Entry: null }).Select(c => c.Id) },
        { "capabilities", protocol.Capabilities.Select(c => $"{c.Id}: {c.DisplayName}") },
        { "dependsOn", protocol.DependsOn.Select(d => Title(map.Protocols, d)!) },
        { "carries", map.Protocols.Where(p => p.DependsOn.Contains(protocol.Id)).Select(p => Title(map.Protocols, p.Id)!) },
        { "libraries", map.Libraries.Where(l => l.Symbols.Any(s => s.Protocols.Any(p => p.Protocol == protocol.Id))).Select(l => Title(map.Libraries, l.Id)!) },
        { "overlaps", map.Overlaps.Where(o => o.Protocols.Contains(protocol.Id)).Select(o => Title(map.Overlaps, o.Id)!) },
    }.WithSource(protocol), protocol.Specification);

    private IEnumerable<Entry> Capabilities(Protocol protocol) => protocol.Capabilities.Select(capability => new Entry(
        EntryKind.Capability, $"{protocol.Id}#{capability.Id}", capability.DisplayName, protocol.DisplayName, Aliases(capability, capability.Id), [capability.Description], () => new FactList(capability, isGenerated: true)
        {
            { "protocol", Title(map.Protocols, protocol.Id) },
            { "bit", capability.Bit, -1 },
            { "status", capability.Status, Words.ProtocolStatus },
            { "mapped", map.Mappings.SelectMany(c => c.Entries.Where(m => m.Protocol == protocol.Id).SelectMany(m => m.Capabilities).Where(m => m.Capability == capability.Id).Select(m => $"{c.Category}: {Words.CapabilityUse.Of(m.Use)}")) },
            { "libraries", map.Libraries.SelectMany(l => l.Symbols.Where(s => s.Protocols.Contains(new ProtocolReference(protocol.Id, capability.Id))).Select(s => $"{l.Id}: {s.SymbolId}")) },
        }.WithSource(capability)));

    private Entry Of(Library library) => Named(EntryKind.Library, library, string.Join(", ", library.Packages.Concat(library.Upm)), () => new FactList(library, isGenerated: false)
    {
        { "packages", library.Packages },
        { "upm", library.Upm },
        { "protocols", library.Symbols.SelectMany(s => s.Protocols).Select(p => p.Protocol).Distinct(StringComparer.Ordinal).Select(p => Title(map.Protocols, p)!) },
        { "symbols", library.Symbols.Select(s => $"{s.SymbolId}: {(s.Protocols.Count == 0 ? "none" : string.Join(", ", s.Protocols))}") },
        { "unavailableOn", library.UnavailableOn.Select(l => $"{l.Platform}: {Words.UnavailabilityBasis.Of(l.Basis)}{(l.Source is null ? "" : ", " + l.Source)}") },
    }.WithSource(library), [.. library.Packages, .. library.Upm]);

    private static string Mapped(Mapping mapping) => Words.Use.Of(mapping.Use)
        + (mapping.Role is { } role ? $" ({Words.Role.Of(role)})" : "")
        + string.Concat(mapping.Capabilities.Select(c => $", {c.Capability} {Words.CapabilityUse.Of(c.Use)}"))
        + (mapping.Note is { } note ? $"; {note}" : "");

    private static Entry Named(EntryKind kind, Entity entity, string summary, Func<IEnumerable<Fact>> facts, params string?[] aliases) =>
        new(kind, entity.Id, entity.DisplayName, summary, Aliases(entity, aliases), TextsOf(entity), facts);

    private static IEnumerable<string?> TextsOf(Entity entity) =>
        [entity.Description, (entity as Category)?.Definition, .. (entity as Library)?.Symbols.Select(s => s.SymbolId) ?? []];

    private static string[] Aliases(Entity entity, params string?[] others) => [.. others.Append(entity.CSharpName).OfType<string>()];

    /// <summary>An id, with its title where the map has it.</summary>
    internal static string? Title<T>(EntityTable<T> table, string? id)
        where T : Entity
        => id is not null && table.Find(id)?.Title is { } title ? $"{id} ({title})" : id;

    internal static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
