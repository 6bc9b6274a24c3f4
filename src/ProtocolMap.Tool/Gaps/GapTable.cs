namespace ProtocolMap.Tool.Gaps;

/// <summary>One table of a gap analysis.</summary>
/// <param name="Kind">What its lines are about.</param>
/// <param name="Category">The id of the category that it is for, or nothing.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Rows">Its lines.</param>
internal sealed record GapTable(GapTableKind Kind, string? Category, string Title, IReadOnlyList<GapRow> Rows)
{
    /// <summary>The columns of the form.</summary>
    public static readonly IReadOnlyList<string> Columns = ["No.", "SDO", "Title", "Status", "Analysis results"];

    /// <summary>The word for the kind, in options, JSON and CSV.</summary>
    public string KindWord => Kind switch
    {
        GapTableKind.Documents => "documents",
        GapTableKind.Protocols => "protocols",
        GapTableKind.Gaps => "gaps",
        _ => "overlaps",
    };
}

internal enum GapTableKind
{
    Documents,
    Protocols,
    Gaps,
    Overlaps,
}
