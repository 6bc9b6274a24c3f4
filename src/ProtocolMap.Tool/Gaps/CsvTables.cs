using System.Globalization;

namespace ProtocolMap.Tool.Gaps;

/// <summary>A gap analysis as one CSV table, RFC 4180, in which the first two columns say to which table of the form a line belongs.</summary>
internal static class CsvTables
{
    private static readonly string[] s_columns =
        ["table", "category", "no", "id", "sdo", "title", "status", "analysis", "basis", "kind", "categories", "owner", "target", "source", "verification"];

    public static void Write(TextWriter writer, IEnumerable<GapTable> tables)
    {
        Line(writer, s_columns);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var gap = row.Gap;
                Line(
                    writer,
                    table.KindWord,
                    table.Category,
                    row.Number.ToString(CultureInfo.InvariantCulture),
                    row.Id,
                    row.Sdo,
                    row.Title,
                    row.Status,
                    row.Analysis,
                    row.Basis,
                    gap?.Kind is { } kind ? Model.Reading.Words.GapKind.Of(kind) : null,
                    gap is null ? null : string.Join(' ', gap.Categories),
                    gap?.Owner,
                    gap?.Target,
                    row.Source,
                    row.Verification);
            }
        }
    }

    /// <summary>
    /// A field that stays text in a spreadsheet: what would begin a formula gets an apostrophe in front, the sign by which
    /// spreadsheets take a cell for text.
    /// </summary>
    public static string Field(string text)
    {
        // Spreadsheets skip leading blanks, and take the full-width forms for the signs themselves.
        var first = text.AsSpan().TrimStart();
        var isFormula = first is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..];
        var safe = isFormula ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 || safe != safe.Trim() ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static void Line(TextWriter writer, params IEnumerable<string?> fields) =>
        writer.Write(string.Join(',', fields.Select(f => Field(f ?? ""))) + "\r\n");
}
