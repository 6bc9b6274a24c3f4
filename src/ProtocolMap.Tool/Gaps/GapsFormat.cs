using System.Globalization;
using ProtocolMap.Tool.Analysis;
using ProtocolMap.Tool.Formats;

namespace ProtocolMap.Tool.Gaps;

/// <summary>How a gap analysis is written.</summary>
internal enum GapsFormat
{
    /// <summary>Tables for a terminal.</summary>
    Text,

    /// <summary>Markdown with the tables of GitHub.</summary>
    Markdown,

    /// <summary>One table, RFC 4180.</summary>
    Csv,

    /// <summary>Our own shape, described in the README of the tool.</summary>
    Json,
}

internal static class GapsFormats
{
    public static void Write(this GapsFormat format, ToolHost host, MapView view, IReadOnlyList<GapTable> tables)
    {
        switch (format)
        {
            case GapsFormat.Text:
                WriteText(host, tables);
                break;
            case GapsFormat.Markdown:
                MarkdownTables.Write(host.Out, view.Map, tables);
                break;
            case GapsFormat.Csv:
                CsvTables.Write(host.Out, tables);
                break;
            case GapsFormat.Json:
                JsonTables.Write(host.Out, view.Map, tables);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "A format without a writer.");
        }
    }

    private static void WriteText(ToolHost host, IEnumerable<GapTable> tables)
    {
        var isFirst = true;
        foreach (var table in tables)
        {
            if (!isFirst)
            {
                host.Out.WriteLine();
            }

            isFirst = false;
            host.Out.WriteLine(host.UseColor ? $"\e[1m{table.Title}\e[0m" : table.Title);
            var text = new TextTable([.. GapTable.Columns]);
            foreach (var row in table.Rows)
            {
                text.Add(row.Number.ToString(CultureInfo.InvariantCulture), OneLine(row.Sdo), OneLine(row.Title), row.Status, OneLine(row.Analysis));
            }

            text.Write(host);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
