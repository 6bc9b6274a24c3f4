using System.Globalization;
using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Each category with its definition, and how far its protocols have come.</summary>
internal static class OverviewSection
{
    private static readonly string[] s_maturities = ["in force", "de facto", "draft", "past"];

    public static void Write(HtmlWriter html, MapView view, GapAnalysis analysis)
    {
        html.Section("overview", "Categories", introduction: null)
            .Table("Categories", "overview", "Category", "Protocols", "How far they have come", "Required or recommended", "Gaps", "Overlaps", "Requirements covered");
        foreach (var category in view.Categories)
        {
            var entries = view.EntriesOf(category).ToList();
            html.Open("tr", ("id", "category/" + category.Id), ("data-item", category.Id));
            WriteCategory(html, view, category);
            html.Open("td", ("class", "n")).Element("a", Number(entries.Count), ("href", "#matrix?category=" + category.Id)).Close();
            WriteMaturities(html, entries.Select(e => Maturities.Of(e.Protocol.Status)).ToList());
            WriteNumber(html, entries.Count(e => e.Mapping.Use is Use.Required or Use.Recommended));
            WriteNumber(html, analysis.Gaps.Count(g => g.Categories.Contains(category.Id)));
            WriteNumber(html, analysis.Overlaps.Count(g => g.Categories.Contains(category.Id)));
            var requirements = view.Requirements.Where(r => r.Categories.Contains(category.Id)).ToList();
            html.Element("td", requirements.Count == 0 ? "–" : Coverages.Summary(view, requirements), ("class", "n"));
            html.Close().Line();
        }

        html.EndTable().Close().Line();
    }

    private static void WriteCategory(HtmlWriter html, MapView view, Category category)
    {
        html.Open("th", ("scope", "row")).Element("a", category.DisplayName, ("href", "#matrix?category=" + category.Id));
        if (category.Definition is { } definition)
        {
            html.Element("p", definition);
        }

        if (category.Description is { } description)
        {
            html.Element("p", description, ("class", "more"));
        }

        if (category.Document is { } id && view.Map.Documents.Find(id) is { } document)
        {
            html.Open("p", ("class", "more")).Element("a", document.Number ?? document.DisplayName, ("href", "#document/" + id)).Close();
        }

        html.Source(category.Source, category.Verification, category.Official).Close();
    }

    private static void WriteMaturities(HtmlWriter html, List<Maturity> maturities)
    {
        var counts = Enum.GetValues<Maturity>().Select(m => (Maturity: m, Count: maturities.Count(x => x == m))).Where(c => c.Count > 0).ToList();
        html.Open("td", ("class", "far"));
        if (counts.Count > 0)
        {
            html.Open("svg", ("viewBox", $"0 0 {Number(maturities.Count)} 1"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"));
            var from = 0;
            foreach (var (maturity, count) in counts)
            {
                html.Open("rect", ("class", "f" + (int)maturity), ("x", Number(from)), ("width", Number(count)), ("height", "1")).Close();
                from += count;
            }

            html.Close();
        }

        html.Open("span", ("class", "parts"));
        foreach (var (maturity, count) in counts)
        {
            html.Element("span", $"{Number(count)} {s_maturities[(int)maturity]}", ("class", "s s" + (int)maturity)).Text(" ");
        }

        html.Close().Close();
    }

    private static void WriteNumber(HtmlWriter html, int number) => html.Element("td", number == 0 ? "–" : Number(number), ("class", "n"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
