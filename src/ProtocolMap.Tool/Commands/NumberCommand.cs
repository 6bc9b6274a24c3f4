using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;
using ProtocolMap.Model.Problems;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Files;
using ProtocolMap.Tool.Findings;
using ProtocolMap.Tool.Formats;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>number</c>: writes down the numbers that entries have only by their position.</summary>
internal static class NumberCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var file = new Argument<string>("FILE") { Description = "The map." };
        var command = new ToolVerb(
            "number",
            "Gives a number or bit to every entry of a map that has none, so that its value in code stays. Changes nothing else in the file.",
            "number world.protocolmap.json") { file };
        command.SetAction(parsed => Number(parsed.GetRequiredValue(file), host, cancellationToken));
        return command;
    }

    private static int Number(string path, ToolHost host, CancellationToken cancellationToken)
    {
        var text = NamedFile.Read(path);
        var map = new MapFile(path, text.Text);
        var family = new MapStore(cancellationToken).FamilyOf(map);
        IReadOnlyList<Problem> problems;
        using (Progress.Of(host, $"reading {path}"))
        {
            problems = MapReader.Read(map, family.Files, cancellationToken).Problems;
        }

        var findings = problems.Select(Finding.Of).ToList();
        if (findings.Any(f => f.Severity == DiagnosticSeverity.Error))
        {
            // What a wrong entry would get is not what it gets once it is right.
            FindingsFormat.Text.Write(host, findings);
            host.Out.WriteLine($"{path}: not changed; a map is numbered when it has no errors");
            return ExitCode.Findings;
        }

        var assigned = NumberAssigner.Find(map, family.Files, cancellationToken);
        if (assigned.Count > 0)
        {
            NamedFile.Save(path, text with { Text = TextEdit.Apply(text.Text, assigned.SelectMany(a => a.Edits)) });
        }

        host.Out.WriteLine($"{path}: {Count(assigned, "number")}, {Count(assigned, "bit")} assigned");
        foreach (var other in problems.Where(p => p.Kind == ProblemKind.NumbersMissing).Select(p => p.Place.File.Path).Distinct().Where(p => p != path))
        {
            host.Out.WriteLine($"{other}: entries of its own have no number; number it, too");
        }

        return ExitCode.Clean;
    }

    private static string Count(IEnumerable<AssignedNumber> assigned, string property)
    {
        var count = assigned.Count(a => a.Range.Property == property);
        return count.ToString(CultureInfo.InvariantCulture) + " " + property + (count == 1 ? "" : "s");
    }
}
