using System.CommandLine;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Formats;
using ProtocolMap.Tool.Lookup;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>search</c>: finds ids by what people call the things.</summary>
internal static class SearchCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to look for; all of the words must occur.", Arity = ArgumentArity.OneOrMore };
        var map = new MapOption();
        var format = AnswerOption.Create();
        var command = new ToolVerb(
            "search",
            "Finds entries by words in their ids, titles, C# names, packages and texts.",
            "search mqtt",
            "search identity wallet",
            "search SharpGLTF.Core",
            "search skeleton --map world.protocolmap.json") { words, map, format };
        command.SetAction(parsed =>
        {
            var opened = map.Open(parsed, named: null, host, cancellationToken);
            var catalogue = new Catalogue(opened.Map);
            var wanted = parsed.GetRequiredValue(words);
            var found = catalogue.Search(wanted);
            if (format.ValueIn(parsed))
            {
                EntryFormat.WriteJson(host.Out, opened.Map, found, withFacts: false);
            }
            else if (found.Count > 0)
            {
                EntryFormat.WriteTable(host, found);
            }
            else
            {
                var suggestion = wanted is [var single] ? catalogue.Nearest(single) ?? "" : "";
                host.Error.WriteLine($"{ToolCommand.Name}: nothing found for '{string.Join(' ', wanted)}'{MessageText.DidYouMean(suggestion)}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
