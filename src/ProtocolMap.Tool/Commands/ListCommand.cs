using System.CommandLine;
using System.Globalization;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Formats;
using ProtocolMap.Tool.Lookup;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>list</c>: what there is in a map.</summary>
internal static class ListCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var kind = new Argument<string?>("WHAT")
        {
            Description = $"What to list: {string.Join(", ", EntryKind.All.Select(k => k.Plural))}. Without it: how many there are of each.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "WHAT",
        };
        var file = new Argument<string?>("MAP") { Description = "The map, as for --map.", Arity = ArgumentArity.ZeroOrOne };
        var map = new MapOption();
        var category = new Option<string?>("--category") { Description = "Only protocols of which this category speaks.", HelpName = "ID" };
        var format = AnswerOption.Create();
        kind.CompletionSources.Add([.. EntryKind.All.Select(k => k.Plural)]);
        var command = new ToolVerb(
            "list",
            "Lists what there is in a map.",
            "list",
            "list protocols --category avatar",
            "list gaps world.protocolmap.json",
            "list rules --format json") { kind, file, map, category, format };
        command.SetAction(parsed =>
        {
            // Who names no kind may still name a map.
            var (what, where) = (parsed.GetValue(kind), parsed.GetValue(file));
            if (where is null && what is not null && KindOf(what) is null && File.Exists(what))
            {
                (what, where) = (null, what);
            }

            var wanted = what is null ? null : KindOf(what) ?? throw Unknown(what);
            var opened = map.Open(parsed, where, host, cancellationToken);
            var entries = Choose(opened, wanted, parsed.GetValue(category));
            Write(host, opened, entries, isCounted: wanted is null && parsed.GetValue(category) is null, isJson: format.ValueIn(parsed));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(ToolHost host, OpenedMap opened, IReadOnlyList<Entry> entries, bool isCounted, bool isJson)
    {
        if (isJson)
        {
            EntryFormat.WriteJson(host.Out, opened.Map, entries, withFacts: false);
            return;
        }

        if (!isCounted)
        {
            EntryFormat.WriteTable(host, entries);
            return;
        }

        var table = new TextTable("what", "count");
        foreach (var kind in EntryKind.All)
        {
            table.Add(kind.Plural, entries.Count(e => e.Kind == kind).ToString(CultureInfo.InvariantCulture));
        }

        host.Out.WriteLine($"{opened.Map.Id} {opened.Map.Version}: {opened.Map.Title ?? opened.Map.Id}");
        table.Write(host);
    }

    private static List<Entry> Choose(OpenedMap opened, EntryKind? kind, string? category)
    {
        var entries = new Catalogue(opened.Map).Entries.Where(e => kind is null || e.Kind == kind);
        if (category is null)
        {
            return [.. entries];
        }

        if (!opened.Map.Categories.Contains(category))
        {
            var suggestion = Suggestions.Nearest(category, opened.Map.Categories.Select(c => c.Id)) ?? "";
            throw new InputException($"there is no category '{category}'{MessageText.DidYouMean(suggestion)}");
        }

        var mapped = new MapRules(opened.Map).InCategory(category);
        return [.. entries.Where(e => e.Kind == EntryKind.Protocol && mapped.ContainsKey(e.Id))
            .Select(e => e with { Summary = $"{Model.Reading.Words.Use.Of(mapped[e.Id].Use)}, {e.Summary}" })];
    }

    private static EntryKind? KindOf(string word) =>
        EntryKind.All.FirstOrDefault(k => k.Plural == word || k.Name == word);

    private static InputException Unknown(string word) =>
        new($"'{word}' is nothing that can be listed{MessageText.DidYouMean(Suggestions.Nearest(word, EntryKind.All.Select(k => k.Plural)) ?? "")}");
}
