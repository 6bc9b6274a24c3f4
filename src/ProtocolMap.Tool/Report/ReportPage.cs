using System.Globalization;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>The whole page: one file that needs nothing else. The same map gives the same bytes.</summary>
internal static class ReportPage
{
    private static readonly (string Id, string Title)[] s_views =
    [
        ("overview", "Overview"), ("matrix", "Matrix"), ("gaps", "Gaps"), ("roadmap", "Roadmap"),
        ("overlaps", "Overlaps"), ("coverage", "Coverage"), ("documents", "Documents"),
    ];

    public static string Of(MapView view)
    {
        var analysis = GapAnalysis.Of(view);
        var html = new HtmlWriter();
        var (style, script) = (ReportAssets.Style(), ReportAssets.Script());
        html.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", "en"));
        WriteHead(html, view, style, script);
        html.Open("body").Element("a", "Skip to content", ("class", "skip"), ("href", "#main"));
        WriteHeader(html, view, analysis);
        html.Open("div", ("class", "page")).Open("main", ("id", "main"), ("tabindex", "-1"));
        OverviewSection.Write(html, view, analysis);
        MatrixSection.Write(html, view);
        GapSection.Write(html, view, analysis);
        RoadmapSection.Write(html, view);
        OverlapSection.Write(html, view, analysis);
        CoverageSection.Write(html, view);
        DocumentSection.Write(html, view);
        html.Close().Line();
        html.Open("aside", ("id", "detail"), ("aria-label", "Protocol"), ("hidden", "")).Close().Line();
        html.Open("footer")
            .Element("p", $"Made by ProtocolMap from {view.Map.Id} {view.Map.Version}. Needs no network.")
            .Close().Close().Line();
        html.Open("script", ("type", "application/json"), ("id", "data")).Trusted(ReportData.Of(view)).Close().Line();
        html.Open("script").Trusted(script).Close().Close().Close().Line();
        return html.ToString();
    }

    private static void WriteHead(HtmlWriter html, MapView view, string style, string script)
    {
        var policy = $"default-src 'none'; style-src {ReportAssets.Hash(style)}; script-src {ReportAssets.Hash(script)}; img-src data:; base-uri 'none'; form-action 'none'";
        html.Open("head")
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
            .Void("meta", ("name", "referrer"), ("content", "no-referrer"))
            .Void("meta", ("name", "generator"), ("content", "ProtocolMap " + ToolVersion.Text))
            .Element("title", view.Map.Title ?? view.Map.Id)

            // Without it a server would be asked for one.
            .Void("link", ("rel", "icon"), ("href", "data:,"))
            .Open("style").Trusted(style).Close()
            .Close().Line();
    }

    private static void WriteHeader(HtmlWriter html, MapView view, GapAnalysis analysis)
    {
        var map = view.Map;
        html.Open("header", ("class", "top"))
            .Open("p", ("class", "eyebrow")).Text($"{map.Id} {map.Version}").Close()
            .Element("h1", map.Title ?? map.Id);
        if (map.Description is { } description)
        {
            html.Open("p", ("class", "lead")).TextWithLinks(description).Close();
        }

        html.Open("ul", ("class", "figures"));
        WriteFigure(html, view.Protocols.Count, "protocols", "matrix");
        WriteFigure(html, view.Categories.Count, "categories", "overview");
        WriteFigure(html, analysis.Gaps.Count(g => !g.IsComputed), "gaps written", "gaps");
        WriteFigure(html, analysis.Gaps.Count(g => g.IsComputed), "gaps computed", "gaps");
        WriteFigure(html, analysis.Overlaps.Count, "overlaps", "overlaps");
        WriteFigure(html, view.Requirements.Count, "requirements", "coverage");
        WriteFigure(html, map.Documents.Count, "documents", "documents");
        html.Close().Close().Line();

        html.Open("div", ("class", "bar")).Open("nav", ("aria-label", "Views")).Open("ul");
        foreach (var (id, title) in s_views)
        {
            html.Open("li").Element("a", title, ("href", "#" + id)).Close();
        }

        html.Close().Close();
        html.Open("div", ("class", "tools"), ("role", "search"), ("hidden", ""))
            .Element("label", "Search", ("for", "search"), ("class", "hidden"))
            .Void("input", ("id", "search"), ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"), ("placeholder", "Title, capability, package …"))
            .Element("label", "Category", ("for", "category"))
            .Open("select", ("id", "category")).Element("option", "all", ("value", "all"));
        foreach (var category in view.Categories)
        {
            html.Element("option", category.DisplayName, ("value", category.Id));
        }

        html.Close()
            .Element("button", "Reset", ("id", "reset"), ("type", "button"))
            .Element("button", "Dark", ("id", "theme"), ("type", "button"), ("aria-pressed", "false"))
            .Element("p", "", ("id", "count"), ("role", "status"))
            .Close().Close().Line();
    }

    private static void WriteFigure(HtmlWriter html, int count, string what, string target) =>
        html.Open("li").Open("a", ("href", "#" + target))
            .Element("b", count.ToString(CultureInfo.InvariantCulture)).Text(" " + what).Close().Close();
}
