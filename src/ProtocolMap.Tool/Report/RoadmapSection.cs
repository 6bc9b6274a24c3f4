using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Written gaps on a time line, a row for each owner.</summary>
internal static class RoadmapSection
{
    public static void Write(HtmlWriter html, MapView view)
    {
        html.Section("roadmap", "Roadmap", "Who works on the gaps, and by when they should be closed.");
        if (view.Gaps.Count == 0)
        {
            html.Element("p", "The map tells of no gaps.").Close();
            return;
        }

        var periods = Periods.Between(view.Gaps.Select(g => g.Target).OfType<string>());
        html.Table("Roadmap", "roadmap", ["Owner", .. periods.Names, "No date"]);
        foreach (var owner in view.Gaps.GroupBy(g => g.Owner ?? "", StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase))
        {
            html.Open("tr", ("data-item", string.Join(' ', owner.SelectMany(g => g.Categories).Distinct(StringComparer.Ordinal))))
                .Element("th", owner.Key.Length > 0 ? owner.Key : "No owner", ("scope", "row"));
            foreach (var period in periods.Names)
            {
                WriteCell(html, owner.Where(g => g.Target is { } target && periods.Of(target) == period), "dated");
            }

            WriteCell(html, owner.Where(g => g.Target is null), "undated");
            html.Close().Line();
        }

        html.EndTable().Close().Line();
    }

    private static void WriteCell(HtmlWriter html, IEnumerable<Gap> gaps, string kind)
    {
        var all = gaps.ToList();
        html.Open("td", ("class", kind));
        if (all.Count > 0)
        {
            html.Open("ul");
            foreach (var gap in all)
            {
                html.Open("li", ("class", gap.Status is { } status ? "g" + (int)status : "g0"))
                    .Element("a", gap.DisplayName, ("href", "#gap/" + gap.Id));
                var remarks = new[]
                {
                    gap.Kind is { } gapKind ? Words.GapKind.Of(gapKind) : null,
                    gap.Status is { } gapStatus ? Parts.Spoken(Words.GapStatus.Of(gapStatus)) : null,
                    gap.Target,
                };
                html.Element("small", string.Join(", ", remarks.OfType<string>())).Close();
            }

            html.Close();
        }

        html.Close();
    }
}
