using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Gaps;

/// <summary>A line of the table that standards people write: number, SDO, title, status, analysis.</summary>
/// <param name="Number">Counted from 1 in its table.</param>
/// <param name="Id">The id in the map; of something computed, one that is the same at every run.</param>
/// <param name="Sdo">Who publishes it, or who works on it, with its designation.</param>
/// <param name="Title">What it is.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Analysis">What the analysis says of it.</param>
internal sealed record GapRow(int Number, string Id, string Sdo, string Title, string Status, string Analysis)
{
    /// <summary>The gap or overlap that the line is about, if it is about one.</summary>
    public GapEntry? Gap { get; init; }

    public string? Source { get; init; }

    public string? Verification { get; init; }

    /// <summary>How it came into the table: written in the map, or computed from it.</summary>
    public string Basis => Gap is { IsComputed: true } ? "computed" : "written";
}
