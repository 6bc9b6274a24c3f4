using System.CommandLine;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Formats;
using ProtocolMap.Tool.Lookup;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>explain</c>: all that a map says of one thing, or what a rule is for.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var id = new Argument<string>("ID") { Description = "The id of a category, protocol, protocol#capability, library, document, gap …, rule or kind of change.", HelpName = "ID" };
        var file = new Argument<string?>("MAP") { Description = "The map, as for --map.", Arity = ArgumentArity.ZeroOrOne };
        var map = new MapOption();
        var format = AnswerOption.Create();
        id.CompletionSources.Add(_ => new Catalogue(new MapOpener(cancellationToken).BuiltIn().Map).Entries.Select(e => new System.CommandLine.Completions.CompletionItem(e.Id)));
        var command = new ToolVerb(
            "explain",
            "Shows all that a map says of a protocol, a category, a library …, or the page of a rule.",
            "explain vrm-1-0",
            "explain khronos-gltf#skinning",
            "explain PMAP2001",
            "explain avatar world.protocolmap.json --format json") { id, file, map, format };
        command.SetAction(parsed =>
        {
            var opened = map.Open(parsed, parsed.GetValue(file), host, cancellationToken);
            var catalogue = new Catalogue(opened.Map);
            var word = parsed.GetRequiredValue(id);
            var entries = catalogue.Find(word);
            if (entries.Count == 0)
            {
                var place = opened.Name == BuiltInMap.Name ? "the built-in map" : $"'{opened.Name}'";
                throw new InputException($"{place} has nothing called '{word}'{MessageText.DidYouMean(catalogue.Nearest(word) ?? "")}");
            }

            if (format.ValueIn(parsed))
            {
                EntryFormat.WriteJson(host.Out, opened.Map, entries, withFacts: true);
            }
            else
            {
                EntryFormat.WriteText(host, entries);
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
