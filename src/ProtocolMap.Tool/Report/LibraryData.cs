using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>A library for the page's script.</summary>
internal static class LibraryData
{
    public static void Write(Utf8JsonWriter json, MapView view, Library library)
    {
        ReportData.WriteTitle(json, library);
        ReportData.WriteStrings(json, "packages", library.Packages.Concat(library.Upm));
        ReportData.WriteArray(json, "symbols", library.Symbols.Where(s => s.Protocols.Any(p => view.Find(p.Protocol) is not null)), symbol =>
        {
            json.WriteString("id", symbol.SymbolId);
            ReportData.WriteStrings(json, "protocols", symbol.Protocols.Select(p => p.ToString()));
        });
        ReportData.WriteArray(json, "unavailableOn", library.UnavailableOn, limit =>
        {
            json.WriteString("platform", limit.Platform);
            json.WriteString("basis", Words.UnavailabilityBasis.Of(limit.Basis));
            ReportData.WriteString(json, "source", limit.Source);
        });
        ReportData.WriteSource(json, library);
    }
}
