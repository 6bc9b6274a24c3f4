using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Protocols of different organizations for one purpose.</summary>
internal static class OverlapSection
{
    public static void Write(HtmlWriter html, MapView view, GapAnalysis analysis)
    {
        html.Section("overlaps", "Overlaps", "Protocols of different organizations for one purpose, as the map tells; and, marked as computed, protocols in force that share the id of a capability, which may be one.");
        if (analysis.Overlaps.Count == 0)
        {
            html.Element("p", "None.").Close();
            return;
        }

        html.Table("Overlaps", "list", "Overlap", "Category", "Protocols", "Basis");
        foreach (var overlap in analysis.Overlaps)
        {
            html.Open("tr", ("id", (overlap.IsComputed ? "computed/" : "overlap/") + overlap.Id), ("data-item", string.Join(' ', overlap.Categories)))
                .Open("th", ("scope", "row")).Text(overlap.Title);
            if (overlap.Text is { } text)
            {
                html.Open("p").TextWithLinks(text).Close();
            }

            html.Source(overlap.Source, overlap.Verification, overlap.Official).Close()
                .Element("td", view.TitlesOf(overlap.Categories))
                .Open("td").Open("ul", ("class", "plain"));
            foreach (var id in overlap.Protocols)
            {
                html.Open("li").Protocol(view, id);
                if (view.Find(id) is { } protocol)
                {
                    html.Element("small", " " + (view.OrganizationOf(protocol.Organization) ?? "")).Text(" ").Status(protocol.Status);
                }

                html.Close();
            }

            html.Close().Close().Element("td", overlap.IsComputed ? "computed" : "written").Close().Line();
        }

        html.EndTable().Close().Line();
    }
}
