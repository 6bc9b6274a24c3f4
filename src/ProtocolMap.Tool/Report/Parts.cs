using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>What several sections write the same way.</summary>
internal static class Parts
{
    /// <summary>Begins a section of the page; the caller closes it.</summary>
    public static HtmlWriter Section(this HtmlWriter html, string id, string title, string? introduction)
    {
        html.Open("section", ("id", id)).Element("h2", title);
        return introduction is null ? html : html.Element("p", introduction, ("class", "note"));
    }

    /// <summary>Begins a table in a region that scrolls by itself; the caller closes table and region.</summary>
    public static HtmlWriter Table(this HtmlWriter html, string label, string kind, params IReadOnlyList<string> columns)
    {
        html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", label))
            .Open("table", ("class", kind)).Open("thead").Open("tr");
        foreach (var column in columns)
        {
            html.Element("th", column, ("scope", "col"));
        }

        return html.Close().Close().Open("tbody").Line();
    }

    /// <summary>Ends what <see cref="Table"/> began.</summary>
    public static HtmlWriter EndTable(this HtmlWriter html) => html.Close().Close().Close();

    /// <summary>A protocol, as a link to its page.</summary>
    public static HtmlWriter Protocol(this HtmlWriter html, MapView view, string id) =>
        view.Find(id) is { } protocol ? html.Element("a", protocol.DisplayName, ("href", "#protocol/" + id)) : html.Text(view.NameOf(id));

    /// <summary>Protocols as links, with commas between.</summary>
    public static HtmlWriter Protocols(this HtmlWriter html, MapView view, IEnumerable<string> ids)
    {
        var isFirst = true;
        foreach (var id in ids)
        {
            html.Text(isFirst ? "" : ", ").Protocol(view, id);
            isFirst = false;
        }

        return html;
    }

    /// <summary>A word of the map as people write it.</summary>
    public static string Spoken(string word) => word.Replace('-', ' ');

    /// <summary>A status as a word with a mark beside it.</summary>
    public static HtmlWriter Status(this HtmlWriter html, Status status) =>
        html.Element("span", Spoken(Words.DocumentStatus.Of(status)), ("class", "s s" + (int)Maturities.Of(status)));

    /// <summary>How well a fact is founded, as a word with a mark beside it, and whether the named document itself says so.</summary>
    public static HtmlWriter Marks(this HtmlWriter html, Verification? verification, bool isOfficial)
    {
        if (verification is { } value)
        {
            html.Element("span", Words.Verification.Of(value), ("class", "v v" + (int)value));
        }

        return isOfficial ? html.Text(" ").Element("span", "official", ("class", "v official")) : html;
    }

    /// <summary>Where a fact comes from.</summary>
    public static HtmlWriter Source(this HtmlWriter html, string? source, Verification? verification, bool isOfficial)
    {
        if (source is null && verification is null && !isOfficial)
        {
            return html;
        }

        html.Open("p", ("class", "source")).Marks(verification, isOfficial);
        var hasMarks = verification is not null || isOfficial;
        return source is null ? html.Close() : html.Text(hasMarks ? ": " : "").TextWithLinks(source).Close();
    }
}
