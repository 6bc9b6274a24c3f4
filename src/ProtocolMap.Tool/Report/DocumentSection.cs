using System.Globalization;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>Documents in the form of the standards people's own table.</summary>
internal static class DocumentSection
{
    public static void Write(HtmlWriter html, MapView view)
    {
        html.Section("documents", "Documents", introduction: null);
        if (view.Map.Documents.Count == 0)
        {
            html.Element("p", "The map names none.").Close();
            return;
        }

        html.Table("Documents", "list documents", "No.", "SDO", "Title", "Status", "Analysis results");
        var number = 0;
        foreach (var document in view.Map.Documents)
        {
            number++;
            html.Open("tr", ("id", "document/" + document.Id), ("data-item", ""))
                .Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", "n"))
                .Open("td").Text(view.OrganizationOf(document.Organization) ?? "");
            if (document.Number is { } designation)
            {
                html.Element("b", designation, ("class", "designation"));
            }

            html.Close().Element("th", document.DisplayName, ("scope", "row"))
                .Open("td").Status(document.Status).Close()
                .Open("td").TextWithLinks(document.Analysis ?? document.Description ?? "")
                .Source(document.Source, document.Verification, document.Official).Close()
                .Close().Line();
        }

        html.EndTable().Close().Line();
    }
}
