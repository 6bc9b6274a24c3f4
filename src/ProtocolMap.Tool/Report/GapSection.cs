using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Gaps: those that the map tells of, and those that follow from it.</summary>
internal static class GapSection
{
    public static void Write(HtmlWriter html, MapView view, GapAnalysis analysis)
    {
        html.Section("gaps", "Gaps", "What the map says is missing, and what follows from the map: categories that no protocol in force serves, requirements that nothing satisfies, capabilities that only drafts have.");
        WriteWritten(html, view, [.. analysis.Gaps.Where(g => !g.IsComputed)]);
        WriteComputed(html, view, [.. analysis.Gaps.Where(g => g.IsComputed)]);
        html.Close().Line();
    }

    private static void WriteWritten(HtmlWriter html, MapView view, List<GapEntry> gaps)
    {
        html.Element("h3", "Written in the map");
        if (gaps.Count == 0)
        {
            html.Element("p", "None.");
            return;
        }

        html.Table("Gaps written in the map", "list", "Gap", "Kind", "Status", "Categories", "Owner", "Target");
        foreach (var gap in gaps)
        {
            Begin(html, view, gap, "gap/" + gap.Id);
            html.Element("td", gap.Kind is { } kind ? Words.GapKind.Of(kind) : "")
                .Open("td");
            if (gap.Status is { } status)
            {
                html.Element("span", Parts.Spoken(Words.GapStatus.Of(status)), ("class", "g g" + (int)status));
            }

            html.Close()
                .Element("td", view.TitlesOf(gap.Categories))
                .Element("td", gap.Owner ?? "")
                .Element("td", gap.Target ?? "", ("class", "when"))
                .Close().Line();
        }

        html.EndTable();
    }

    private static void WriteComputed(HtmlWriter html, MapView view, List<GapEntry> gaps)
    {
        html.Element("h3", "Computed from the map");
        if (gaps.Count == 0)
        {
            html.Element("p", "None.");
            return;
        }

        html.Table("Gaps computed from the map", "list", "Gap", "Kind", "Categories", "Protocols");
        foreach (var gap in gaps)
        {
            Begin(html, view, gap, "computed/" + gap.Id);
            html.Element("td", gap.Kind is { } kind ? Words.GapKind.Of(kind) : "")
                .Element("td", view.TitlesOf(gap.Categories))
                .Open("td").Protocols(view, gap.Protocols).Close()
                .Close().Line();
        }

        html.EndTable();
    }

    private static void Begin(HtmlWriter html, MapView view, GapEntry gap, string id)
    {
        html.Open("tr", ("id", id), ("data-item", string.Join(' ', gap.Categories)))
            .Open("th", ("scope", "row")).Text(gap.Title);
        if (gap.Text is { } text)
        {
            html.Open("p").TextWithLinks(text).Close();
        }

        if (gap is { IsComputed: false, Requirements.Count: > 0 })
        {
            html.Element("p", "Affects: " + string.Join(", ", gap.Requirements.Select(r => view.Map.Requirements.Find(r)?.DisplayName ?? r)), ("class", "more"));
        }

        html.Source(gap.Source, gap.Verification, gap.Official).Close();
    }
}
