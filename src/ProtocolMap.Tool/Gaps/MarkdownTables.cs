using System.Globalization;
using System.Text;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Gaps;

/// <summary>A gap analysis as Markdown, with the tables of GitHub.</summary>
internal static class MarkdownTables
{
    // What begins a construct inside a line of CommonMark, of GitHub's tables or of its formulas.
    private const string Special = @"\`*_[]<>|~&$";

    // What begins a block, if it is the first of a line.
    private const string SpecialFirst = "#+-=:";

    public static void Write(TextWriter writer, MapDocument map, IEnumerable<GapTable> tables)
    {
        Line(writer, $"# Gap analysis: {Escape(map.Title ?? map.Id)} ({Escape(map.Id)} {Escape(map.Version)})");
        foreach (var table in tables)
        {
            Line(writer, "");
            Line(writer, "## " + Escape(table.Title));
            Line(writer, "");
            Line(writer, $"| {string.Join(" | ", GapTable.Columns)} |");
            Line(writer, "|---:|---|---|---|---|");
            foreach (var row in table.Rows)
            {
                Line(writer, $"| {row.Number.ToString(CultureInfo.InvariantCulture)} | {Escape(row.Sdo)} | {Escape(row.Title)} | {Escape(row.Status)} | {Escape(row.Analysis)} |");
            }
        }
    }

    /// <summary>A text that Markdown shows as it is, on one line.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result is not ({ Length: 0 } or [.., ' ']))
                {
                    result.Append(' ');
                }
            }
            else if (Special.Contains(c, StringComparison.Ordinal) || (result.Length == 0 && SpecialFirst.Contains(c, StringComparison.Ordinal)))
            {
                result.Append('\\').Append(c);
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString().TrimEnd();
    }

    // The same bytes on every machine.
    private static void Line(TextWriter writer, string line) => writer.Write(line + "\n");
}
