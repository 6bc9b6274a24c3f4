using System.Text.RegularExpressions;

namespace ProtocolMap.Tool.Report;

/// <summary>Addresses of the web in texts of the map. Nothing else becomes a link: not <c>javascript:</c>, <c>data:</c> or <c>file:</c>.</summary>
internal static partial class WebLinks
{
    /// <summary>Whether an address may be the target of a link.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Writes an address: as a link if it may be one, else as the text that it is.</summary>
    public static HtmlWriter Link(this HtmlWriter html, string address, string text) =>
        IsSafe(address) ? html.Element("a", text, ("href", address), ("rel", "noopener noreferrer")) : html.Text(text);

    /// <summary>Writes a text in which the addresses are links.</summary>
    public static HtmlWriter TextWithLinks(this HtmlWriter html, string text)
    {
        var end = 0;
        foreach (var match in Address().Matches(text).Where(m => IsSafe(m.Value)))
        {
            html.Text(text[end..match.Index]).Link(match.Value, match.Value);
            end = match.Index + match.Length;
        }

        return html.Text(text[end..]);
    }

    // What ends a sentence or closes a parenthesis belongs to the text around.
    [GeneratedRegex("""https?://[^\s<>"'`{}|\\^]*[^\s<>"'`{}|\\^.,;:!?()\[\]]""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
