using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Protocols by categories. It is a table without any script; the script adds filters, order and keys.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, MapView view)
    {
        html.Section("matrix", "Protocols by category", introduction: null);
        WriteFilters(html, view);
        WriteLegend(html);
        html.Open("div", ("class", "scroll tall"), ("role", "region"), ("tabindex", "0"), ("aria-label", "Protocols by category"))
            .Open("table", ("class", "matrix"), ("id", "protocols")).Open("thead").Open("tr")
            .Element("th", "Protocol", ("scope", "col"), ("data-sort", "title"))
            .Element("th", "SDO", ("scope", "col"), ("data-sort", "org"))
            .Element("th", "Status", ("scope", "col"), ("data-sort", "status"))
            .Element("th", "Checked", ("scope", "col"), ("data-sort", "checked"));
        foreach (var category in view.Categories)
        {
            html.Open("th", ("scope", "col"), ("class", "cat"), ("data-category", category.Id))
                .Element("a", category.DisplayName, ("href", "#category/" + category.Id)).Close();
        }

        html.Close().Close().Open("tbody").Line();
        foreach (var protocol in view.Protocols)
        {
            WriteRow(html, view, protocol);
        }

        html.Close().Close().Close().Close().Line();
    }

    private static void WriteRow(HtmlWriter html, MapView view, Protocol protocol)
    {
        var href = "protocol/" + protocol.Id;
        html.Open("tr", ("id", href)).Open("th", ("scope", "row")).Element("a", protocol.DisplayName, ("href", "#" + href)).Close()
            .Element("td", view.OrganizationOf(protocol.Organization) ?? "", ("class", "org"))
            .Open("td").Status(protocol.Status).Close()
            .Open("td").Marks(protocol.Verification, protocol.Official).Close();
        foreach (var category in view.Categories)
        {
            WriteCell(html, view.Effective(category, protocol));
        }

        html.Close().Line();
    }

    private static void WriteCell(HtmlWriter html, EffectiveMapping? mapping)
    {
        if (mapping is null or { Use: Use.NotMapped })
        {
            html.Open("td").Close();
            return;
        }

        if (mapping.Entry is not { } entry)
        {
            html.Open("td", ("class", "u via")).Element("span", "allowed, as something else stands on it").Close();
            return;
        }

        var use = Words.Use.Of(mapping.Use);
        var role = entry.Role is { } value ? Words.Role.Of(value) : null;
        html.Open("td", ("class", $"u {use} {role}".TrimEnd()))
            .Element("span", role is null ? use : $"{use}, {role}").Close();
    }

    private static void WriteLegend(HtmlWriter html)
    {
        (string Class, string Text)[] signs =
        [
            ("required", "required"), ("recommended", "recommended"), ("allowed", "allowed"), ("deprecated", "deprecated"), ("prohibited", "prohibited"),
            ("recommended primary", "filled: primary"), ("recommended supporting", "outlined: supporting"), ("via", "allowed, as something else stands on it"),
        ];
        html.Open("ul", ("class", "legend"), ("aria-label", "Signs"));
        foreach (var (sign, text) in signs)
        {
            html.Open("li").Open("i", ("class", "u " + sign), ("aria-hidden", "true")).Close().Text(text).Close();
        }

        html.Close();
    }

    private static void WriteFilters(HtmlWriter html, MapView view)
    {
        html.Open("form", ("class", "filters"), ("id", "filters"), ("hidden", ""), ("aria-label", "Filters"));
        WriteFilter(html, "use", "Use", Words.Use.All.Select(w => (w, w)));
        WriteFilter(html, "role", "Role", Words.Role.All.Select(w => (w, w)));
        WriteFilter(html, "status", "Status", Present(Words.ProtocolStatus.All, view.Protocols.Select(p => Words.ProtocolStatus.Of(p.Status))));
        WriteFilter(html, "kind", "Kind", Present(Words.ProtocolKind.All, view.Protocols.Select(p => p.Kind is { } kind ? Words.ProtocolKind.Of(kind) : "")));
        WriteFilter(html, "layer", "Layer", Present(Words.Layer.All, view.Protocols.Select(p => p.Layer is { } layer ? Words.Layer.Of(layer) : "")));
        WriteFilter(html, "org", "SDO", view.Protocols.Select(p => p.Organization).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => (id, view.OrganizationOf(id)!)).OrderBy(o => o.Item2, StringComparer.OrdinalIgnoreCase).ThenBy(o => o.id, StringComparer.Ordinal));
        WriteFilter(html, "verification", "Checked", Present(Words.Verification.All, view.Protocols.Select(p => p.Verification is { } checkedAs ? Words.Verification.Of(checkedAs) : "")));
        html.Close();
    }

    private static IEnumerable<(string, string)> Present(IEnumerable<string> words, IEnumerable<string> used)
    {
        var present = used.ToHashSet(StringComparer.Ordinal);
        return words.Where(present.Contains).Select(w => (w, Parts.Spoken(w)));
    }

    private static void WriteFilter(HtmlWriter html, string name, string label, IEnumerable<(string Value, string Text)> options)
    {
        html.Open("label").Text(label).Open("select", ("name", name)).Element("option", "all", ("value", "all"));
        foreach (var (value, text) in options)
        {
            html.Element("option", text, ("value", value));
        }

        html.Close().Close();
    }
}
