using System.CommandLine;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Validation;
using ProtocolMap.Tool.Analysis;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Gaps;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>gaps</c>: the gap analysis, in the form of the standards people's own table.</summary>
internal static class GapsCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var map = new MapArgument();
        var format = new WordOption<GapsFormat>(
            "--format",
            "How the tables are written",
            ("text", GapsFormat.Text),
            ("markdown", GapsFormat.Markdown),
            ("csv", GapsFormat.Csv),
            ("json", GapsFormat.Json));
        var only = new WordOption<GapTableKind?>(
            "--only",
            "Which of the tables",
            ("all", null),
            ("documents", GapTableKind.Documents),
            ("protocols", GapTableKind.Protocols),
            ("gaps", GapTableKind.Gaps),
            ("overlaps", GapTableKind.Overlaps));
        var category = new Option<string?>("--category") { Description = "Only what is about this category.", HelpName = "ID" };
        var command = new ToolVerb(
            "gaps",
            "Writes the gap analysis: documents, the protocols of each category, gaps and overlaps; those that the map tells of and those that follow from it.",
            "gaps",
            "gaps --only gaps",
            "gaps world.protocolmap.json --category avatar --format markdown > avatar-gaps.md",
            "gaps world.protocolmap.json --format csv > gaps.csv") { map, format, only, category };
        command.SetAction(parsed =>
        {
            var view = new MapView(map.OpenSound(parsed, host, cancellationToken).Map);
            var tables = GapTables.Of(view);
            if (parsed.GetValue(category) is { } wanted)
            {
                tables = GapTables.ForCategory(tables, Known(view, wanted));
            }

            var kind = only.ValueIn(parsed);
            format.ValueIn(parsed).Write(host, view, [.. tables.Where(t => t.Rows.Count > 0 && (kind is null || t.Kind == kind))]);
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Known(MapView view, string category)
    {
        var ids = view.Categories.Select(c => c.Id).ToList();
        return ids.Contains(category, StringComparer.Ordinal)
            ? category
            : throw new InputException($"there is no category '{category}'{MessageText.DidYouMean(Suggestions.Nearest(category, ids) ?? "")}");
    }
}
