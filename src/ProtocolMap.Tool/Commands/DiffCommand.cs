using System.CommandLine;
using System.CommandLine.Completions;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Validation;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Diffing;
using ProtocolMap.Tool.Diffing.Kinds;
using ProtocolMap.Tool.Formats;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>diff</c>: whom a change of a map breaks, and how its version has to rise.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var old = new Argument<string>("OLD") { Description = $"The map that is known: {MapOpener.Forms}." };
        var @new = new Argument<string>("NEW") { Description = "The map that takes its place, in any of these forms." };
        var format = new WordOption<FindingsFormat>(
            "--format",
            "How changes are written",
            ("text", FindingsFormat.Text),
            ("json", FindingsFormat.Json),
            ("sarif", FindingsFormat.Sarif),
            ("github", FindingsFormat.GitHub));
        var failOn = new WordOption<Impact?>(
            "--fail-on",
            "What makes the exit code 1; with 'bump' a version that does not rise enough, whatever the changes are",
            ("breaking", Impact.Breaking),
            ("dangerous", Impact.Dangerous),
            ("safe", Impact.Safe),
            ("bump", null),
            ("error", Impact.Breaking),
            ("warning", Impact.Dangerous),
            ("info", Impact.Safe));
        var accept = new Option<string[]>("--accept")
        {
            Description = "A kind of change that is accepted, wherever it is or at one place; may be given several times",
            HelpName = "KIND[:SUBJECT]",
            DefaultValueFactory = _ => [],
        };
        accept.CompletionSources.Add(_ => ChangeTable.All.Where(k => k.CanBeSilenced).Select(k => new CompletionItem(k.Id)));
        accept.Validators.Add(result =>
        {
            foreach (var error in result.Tokens.Select(t => Refuse(t.Value.Split(':')[0])).OfType<string>())
            {
                result.AddError(error);
            }
        });
        var command = new ToolVerb(
            "diff",
            "Says what a change of a map breaks for those who send and those who receive, and how its version has to rise.",
            "diff git:origin/main:world.protocolmap.json world.protocolmap.json",
            "diff Contoso.World.1.4.0.nupkg bin/Release/net8.0/Contoso.World.dll",
            "diff old.protocolmap.json new.protocolmap.json --fail-on bump --format sarif > diff.sarif",
            "diff old.protocolmap.json new.protocolmap.json --accept protocol-unmapped:avatar/mqtt-5") { old, @new, format, failOn, accept };
        command.SetAction(parsed =>
        {
            var verdict = Compare(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetRequiredValue(accept), host, cancellationToken);
            format.ValueIn(parsed).Write(host, verdict);
            return Fails(verdict, failOn.ValueIn(parsed)) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static Verdict Compare(string oldName, string newName, string[] accepted, ToolHost host, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(host, $"reading {oldName}");
        var opener = new MapOpener(cancellationToken);

        // Of a package with several maps the one is meant that the other side is.
        var isPackage = newName.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);
        var old = opener.Open(oldName, isPackage || !oldName.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase) ? null : opener.Open(newName).Map.Id).Sound();
        progress.Next($"reading {newName}");
        var @new = opener.Open(newName, old.Map.Id).Sound();
        progress.Next("comparing");
        return Verdict.Of(old, @new, change => accepted.Any(a => Accepts(a, change)), cancellationToken);
    }

    private static bool Accepts(string accepted, Change change) => accepted.Split(':', 2) switch
    {
        [var kind] => kind == change.Kind.Id,
        [var kind, var subject] => kind == change.Kind.Id
            && (subject == change.Subject || (change.Arguments.Count > 1 && subject == $"{change.Subject}/{change.Arguments[1]}")),
        _ => false,
    };

    // A number that means something else is never a matter of taste.
    private static bool Fails(Verdict verdict, Impact? least) => verdict.Open.Any(c =>
        (!c.Kind.CanBeSilenced && c.Impact == Impact.Breaking)
        || (least is { } impact ? c.Impact >= impact : c.Kind == MapKinds.VersionTooSmall || c.Kind == MapKinds.VersionLowered));

    private static string? Refuse(string id) => ChangeTable.Find(id) switch
    {
        null => $"there is no kind of change '{id}'{MessageText.DidYouMean(Suggestions.Nearest(id, ChangeTable.All.Select(k => k.Id)) ?? "")}",
        { CanBeSilenced: false } => $"changes of kind '{id}' cannot be accepted",
        _ => null,
    };
}
