using System.Globalization;
using ProtocolMap.Tool.Conformance;

namespace ProtocolMap.Tool.Formats;

/// <summary>How a statement is written.</summary>
internal enum StatementFormat
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>For a page.</summary>
    Markdown,

    /// <summary>For programs, and for merging with others.</summary>
    Json,
}

internal static class StatementFormats
{
    private static readonly string[] s_columns = ["protocol", "title", "map", "claimed", "used"];

    public static void Write(this StatementFormat format, ToolHost host, Statement statement)
    {
        switch (format)
        {
            case StatementFormat.Text:
                WriteText(host, statement);
                break;
            case StatementFormat.Markdown:
                WriteMarkdown(host.Out, statement);
                break;
            case StatementFormat.Json:
                StatementJson.Write(host.Out, statement);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "A format without a writer.");
        }
    }

    private static void WriteText(ToolHost host, Statement statement)
    {
        host.Out.WriteLine($"Implementation conformance statement on {statement.MapId} {statement.MapVersion}");
        host.Out.WriteLine($"Assemblies: {string.Join(", ", statement.Assemblies)}");
        foreach (var note in statement.Notes)
        {
            host.Out.WriteLine($"Not everything is known: {note}");
        }

        foreach (var category in Shown(statement))
        {
            host.Out.WriteLine();
            host.Out.WriteLine(Heading(category));
            var table = new TextTable(s_columns);
            foreach (var line in category.Lines.Values)
            {
                table.Add(Cells(line));
            }

            table.Write(host);
            foreach (var fault in Faults(category))
            {
                host.Out.WriteLine(fault);
            }
        }
    }

    private static void WriteMarkdown(TextWriter writer, Statement statement)
    {
        writer.WriteLine($"# Implementation conformance statement: {Escape(statement.MapId)} {Escape(statement.MapVersion)}");
        writer.WriteLine();
        writer.WriteLine($"Assemblies: {Escape(string.Join(", ", statement.Assemblies))}");
        foreach (var note in statement.Notes)
        {
            writer.WriteLine();
            writer.WriteLine($"**Not everything is known:** {Escape(note)}");
        }

        foreach (var category in Shown(statement))
        {
            writer.WriteLine();
            writer.WriteLine($"## {Escape(Heading(category))}");
            writer.WriteLine();
            writer.WriteLine("| " + string.Join(" | ", s_columns) + " |");
            writer.WriteLine("|" + string.Concat(s_columns.Select(_ => "---|")));
            foreach (var line in category.Lines.Values)
            {
                writer.WriteLine("| " + string.Join(" | ", Cells(line).Select(Escape)) + " |");
            }

            foreach (var fault in Faults(category))
            {
                writer.WriteLine();
                writer.WriteLine($"**{Escape(fault)}**");
            }
        }
    }

    /// <summary>The categories of which there is something to say.</summary>
    private static IEnumerable<CategoryStatement> Shown(Statement statement) =>
        statement.Categories.Values.Where(c => c.ClaimedBy.Count > 0 || c.Lines.Values.Any(l => l.ClaimedBy.Count > 0 || l.UsedBy.Count > 0));

    private static string Heading(CategoryStatement category) => category switch
    {
        { Id: "" } => category.Title,
        { ClaimedBy.Count: 0 } => $"{category.Id}: {category.Title} (not claimed)",
        _ => $"{category.Id}: {category.Title} (claimed by {string.Join(", ", category.ClaimedBy.Select(c => c.Split(':')[0]).Distinct(StringComparer.Ordinal))})",
    };

    private static string[] Cells(StatementLine line) => [line.Id, line.Title, line.Use, Count(line.ClaimedBy), Count(line.UsedBy)];

    // Who and, of many places, one.
    private static string Count(SortedSet<string> sources) => sources.Count switch
    {
        0 => "",
        1 => sources.Min!,
        var many => string.Create(CultureInfo.InvariantCulture, $"{sources.Min} and {many - 1} more"),
    };

    private static IEnumerable<string> Faults(CategoryStatement category) =>
        category.Missing.Select(id => $"Missing: {id}").Concat(category.Prohibited.Select(id => $"Claimed although prohibited: {id}"));

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal);
}
