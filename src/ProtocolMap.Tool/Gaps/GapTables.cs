using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Gaps;

/// <summary>The tables of a gap analysis: documents, the protocols of each category, gaps, overlaps.</summary>
internal static class GapTables
{
    public static IReadOnlyList<GapTable> Of(MapView view)
    {
        var analysis = GapAnalysis.Of(view);
        return
        [
            Table(GapTableKind.Documents, category: null, "Related documents", view.Map.Documents.Select(d => RowOf(view, d))),
            .. view.Categories.Select(c => Table(
                GapTableKind.Protocols,
                c.Id,
                $"Protocols for {c.DisplayName}",
                view.EntriesOf(c).Select(e => RowOf(view, e.Protocol, e.Mapping)))),
            Table(GapTableKind.Protocols, category: null, "Protocols that no category names", UnmappedOf(view).Select(p => RowOf(view, p, mapping: null))),
            Table(GapTableKind.Gaps, category: null, "Gaps", analysis.Gaps.Select(g => RowOf(view, g))),
            Table(GapTableKind.Overlaps, category: null, "Overlaps", analysis.Overlaps.Select(g => RowOf(view, g))),
        ];
    }

    /// <summary>The tables as far as they are about one category.</summary>
    public static IReadOnlyList<GapTable> ForCategory(IEnumerable<GapTable> tables, string category) =>
    [
        .. tables.Where(t => t.Kind is GapTableKind.Gaps or GapTableKind.Overlaps || t.Category == category)
            .Select(t => t.Category == category ? t : Table(t.Kind, category, t.Title, t.Rows.Where(r => r.Gap!.Categories.Contains(category)))),
    ];

    private static GapTable Table(GapTableKind kind, string? category, string title, IEnumerable<GapRow> rows) =>
        new(kind, category, title, [.. rows.Select((row, index) => row with { Number = index + 1 })]);

    private static List<Protocol> UnmappedOf(MapView view)
    {
        var named = view.Categories.SelectMany(view.EntriesOf).Select(e => e.Protocol.Id).ToHashSet(StringComparer.Ordinal);
        return [.. view.Protocols.Where(p => !named.Contains(p.Id))];
    }

    private static GapRow RowOf(MapView view, Document document) => new(
        Number: 0,
        document.Id,
        Joined(view.OrganizationOf(document.Organization), document.Number),
        document.DisplayName,
        Words.DocumentStatus.Of(document.Status),
        document.Analysis ?? document.Description ?? "")
    {
        Source = document.Source,
        Verification = Word(document.Verification),
    };

    private static GapRow RowOf(MapView view, Protocol protocol, Mapping? mapping) => new(
        Number: 0,
        protocol.Id,
        Joined(view.OrganizationOf(protocol.Organization), protocol.Specification),
        protocol.DisplayName,
        Words.ProtocolStatus.Of(protocol.Status),
        ProtocolAnalysis.Of(view, protocol, mapping))
    {
        Source = protocol.Source,
        Verification = Word(protocol.Verification),
    };

    private static GapRow RowOf(MapView view, GapEntry gap) => new(
        Number: 0,
        gap.Id,
        gap.Kind == GapKind.Overlap && gap.Protocols.Count > 0
            ? string.Join("; ", gap.Protocols.Select(p => view.OrganizationOf(view.Find(p)?.Organization)).OfType<string>().Distinct(StringComparer.Ordinal))
            : gap.Owner ?? "",
        gap.Title,
        StatusOf(gap),
        GapSentences.Of(view, gap))
    {
        Gap = gap,
        Source = gap.Source,
        Verification = Word(gap.Verification),
    };

    private static string StatusOf(GapEntry gap) =>
        gap.IsComputed ? "computed" : gap.Status is { } status ? Words.GapStatus.Of(status) : "";

    private static string? Word(Verification? verification) => verification is { } value ? Words.Verification.Of(value) : null;

    private static string Joined(string? sdo, string? designation) => string.Join(", ", new[] { sdo, designation }.OfType<string>());
}
