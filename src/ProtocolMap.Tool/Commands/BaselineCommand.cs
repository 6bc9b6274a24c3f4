using System.CommandLine;
using System.Globalization;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Tool.Baselines;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>baseline</c>: writes down the uses that a build reports, or takes out of a baseline what is no more.</summary>
internal static class BaselineCommand
{
    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var logs = new Argument<string[]>("SARIF")
        {
            Description = "Logs of a build, one for each project and target: dotnet build -p:ErrorLog=build.sarif%2Cversion=2.1",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The baseline, *.protocolmap.baseline", HelpName = "FILE", Required = true };
        var add = new Option<bool>("--add") { Description = "Takes in uses that are not known yet" };
        var command = new ToolVerb(
            "baseline",
            "Writes the uses that a build reports into a new baseline, or shrinks one that is there to what is left.",
            "baseline build.sarif -o world.protocolmap.baseline",
            "baseline client.sarif server.sarif -o world.protocolmap.baseline --add") { logs, output, add };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(logs), parsed.GetRequiredValue(output), parsed.GetValue(add), host, cancellationToken));
        return command;
    }

    private static int Run(string[] logs, string path, bool add, ToolHost host, CancellationToken cancellationToken)
    {
        // All is read before anything is written.
        var isNew = !File.Exists(path);
        var text = isNew ? null : NamedFile.Read(path);
        var document = text is null ? new BaselineDocument() : new BaselineDocument(path, text.Text, cancellationToken);
        BuildLog log;
        using (Progress.Of(host, "reading"))
        {
            log = BuildLog.Read(logs, cancellationToken);
        }

        var before = document.Counts.ToDictionary();
        if (before.Count > 0 && !log.HasRules)
        {
            throw new InputException("no log names a rule of ours, so nothing shows that the analyzers were at work");
        }

        foreach (var (key, known) in before)
        {
            var used = log.Uses.GetValueOrDefault(key);
            document.Set(key, add ? used : Math.Min(known, used));
        }

        foreach (var (key, used) in log.Uses.Where(use => (isNew || add) && !before.ContainsKey(use.Key)))
        {
            document.Set(key, used);
        }

        var result = document.ToString();
        if (text is null)
        {
            NamedFile.Create(path, result);
        }
        else if (result != text.Text)
        {
            NamedFile.Save(path, text with { Text = result });
        }

        Say(host, path, before, document.Counts.ToDictionary(), log.Uses);
        return ExitCode.Clean;
    }

    private static void Say(ToolHost host, string path, Dictionary<BaselineKey, int> before, Dictionary<BaselineKey, int> after, IReadOnlyDictionary<BaselineKey, int> used)
    {
        host.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {Count(after.Count, "entry", "entries")} for {Count(after.Values.Sum(static count => (long)count), "use", "uses")}; {Changes(before, after)}"));
        if (used.Sum(use => (long)Math.Max(0, use.Value - after.GetValueOrDefault(use.Key))) is var unknown and > 0)
        {
            host.Out.WriteLine($"{path}: {Count(unknown, "use is", "uses are")} not in it; --add takes in what is new");
        }

        if (!path.EndsWith(".protocolmap.baseline", StringComparison.OrdinalIgnoreCase))
        {
            host.Out.WriteLine($"{path}: projects take *.protocolmap.baseline by themselves, and other names not at all");
        }
    }

    private static string Changes(Dictionary<BaselineKey, int> before, Dictionary<BaselineKey, int> after)
    {
        var changes = new (int Count, string Word)[]
        {
            (after.Count(entry => !before.ContainsKey(entry.Key)), "new"),
            (after.Count(entry => before.TryGetValue(entry.Key, out var count) && entry.Value > count), "greater"),
            (after.Count(entry => before.TryGetValue(entry.Key, out var count) && entry.Value < count), "smaller"),
            (before.Count(entry => !after.ContainsKey(entry.Key)), "gone"),
        };
        var said = changes.Where(static change => change.Count > 0).Select(static change => string.Create(CultureInfo.InvariantCulture, $"{change.Count} {change.Word}")).ToList();
        return said.Count > 0 ? string.Join(", ", said) : "nothing changed";
    }

    private static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
