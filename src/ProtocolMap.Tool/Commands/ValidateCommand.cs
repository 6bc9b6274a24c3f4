using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Model.Validation;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Files;
using ProtocolMap.Tool.Findings;
using ProtocolMap.Tool.Formats;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>validate</c>: what the compiler would find in maps, without compiling.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Maps, or folders with *.protocolmap.json files in or below them. What a map extends is read from where it says.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new WordOption<FindingsFormat>(
            "--format",
            "How findings are written",
            ("text", FindingsFormat.Text),
            ("json", FindingsFormat.Json),
            ("sarif", FindingsFormat.Sarif),
            ("github", FindingsFormat.GitHub));
        var failOn = new WordOption<DiagnosticSeverity>(
            "--fail-on",
            "The least severity that makes the exit code 1",
            ("error", DiagnosticSeverity.Error),
            ("warning", DiagnosticSeverity.Warning),
            ("info", DiagnosticSeverity.Info));

        var today = new Option<string>("--today")
        {
            Description = "The day that exemptions are held to",
            HelpName = "yyyy-MM-dd",
            DefaultValueFactory = _ => host.Clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        today.Validators.Add(result => UsageError.Check(result, Dates.IsDate, "a day, yyyy-MM-dd"));

        var command = new ToolVerb(
            "validate",
            "Says what is wrong in maps: every rule that needs no compilation, in the compiler's words.",
            "validate world.protocolmap.json",
            "validate . --fail-on warning",
            "validate maps --format sarif > protocolmap.sarif",
            "validate maps --today 2027-01-01") { files, format, failOn, today };
        command.SetAction(parsed =>
        {
            var findings = Validate(parsed.GetRequiredValue(files), parsed.GetRequiredValue(today), host, cancellationToken);
            format.ValueIn(parsed).Write(host, findings);
            return findings.Any(f => f.Severity >= failOn.ValueIn(parsed)) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static List<Finding> Validate(IEnumerable<string> paths, string today, ToolHost host, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(host, "reading");
        var store = new MapStore(cancellationToken);
        var families = paths.SelectMany(Expand)
            .DistinctBy(Path.GetFullPath)
            .Select(path => store.FamilyOf(new MapFile(path, NamedFile.Read(path).Text)))
            .ToList();

        progress.Next("checking");

        // Two maps may extend one and the same; what is wrong in that is said once.
        return [.. MapFamily.Roots(families)
            .Select(family => MapReader.Read(family.Root, family.Files, cancellationToken))
            .SelectMany(result => result.Map is { } map ? result.Problems.Concat(Contradictions.Find(result)).Concat(Expiry.Find(map, today)) : result.Problems)
            .Select(Finding.Of)
            .Distinct()];
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var maps = MapFolder.MapsBelow(path).ToList();
        return maps.Count > 0 ? maps : throw new InputException($"there is no *.protocolmap.json in '{path}'");
    }
}
