using System.CommandLine;
using ProtocolMap.Tool.Assemblies;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Conformance;
using ProtocolMap.Tool.Files;
using ProtocolMap.Tool.Formats;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>conformance</c>: what built assemblies claim, use, need and lack.</summary>
internal static class ConformanceCommand
{
    // Statements of large systems are longer than maps.
    private const long MaxStatementBytes = 256L * 1024 * 1024;

    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var files = new Argument<string[]>("FILES") { Description = "Built assemblies (.dll, .exe), and statements (.json) that this command wrote elsewhere.", Arity = ArgumentArity.OneOrMore };
        var map = new Option<string?>("--map") { Description = $"The map to hold them against: {MapOpener.Forms} (default: the public map that they carry or refer to, else the built-in one)", HelpName = "MAP" };
        var folders = new Option<string[]>("--reference") { Description = "A folder with assemblies that they refer to, beside their own; may be given several times", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, instead of the terminal", HelpName = "FILE" };
        var format = new WordOption<StatementFormat>(
            "--format",
            "How the statement is written",
            ("text", StatementFormat.Text),
            ("markdown", StatementFormat.Markdown),
            ("json", StatementFormat.Json));
        var command = new ToolVerb(
            "conformance",
            "Writes an implementation conformance statement (ICS) of built assemblies: what they claim, use, need and lack. Nothing of them is loaded.",
            "conformance bin/Release/net8.0/Contoso.World.dll",
            "conformance Client.dll Server.dll --map world.protocolmap.json --format markdown -o ICS.md",
            "conformance Client.dll --format json -o client.json",
            "conformance client.json server.json") { files, map, folders, format, output };
        command.SetAction(parsed =>
        {
            var statement = Inspect(parsed.GetRequiredValue(files), parsed.GetValue(map), parsed.GetRequiredValue(folders), host, cancellationToken);
            Write(statement, format.ValueIn(parsed), parsed.GetValue(output), host);
            return statement.IsComplete ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static Statement Inspect(string[] files, string? map, string[] folders, ToolHost host, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(host, "reading");
        var opener = new MapOpener(cancellationToken);
        var named = map is null ? null : opener.Open(map).Sound();
        var (statements, images) = (files.Where(IsStatement).ToList(), files.Where(f => !IsStatement(f)).ToList());
        var parts = statements.Select(f => StatementJson.Read(f, NamedFile.Decode(f, NamedFile.ReadBytes(f, MaxStatementBytes)).Text)).ToList();
        if (images.Count > 0)
        {
            using var assemblies = new AssemblySet(images.DistinctBy(Path.GetFullPath), folders, opener);
            parts.Insert(0, new AssemblyInspection(assemblies, opener).Inspect(named, progress, cancellationToken));
        }

        var whole = parts[0];
        parts.Skip(1).ToList().ForEach(whole.Add);
        return whole;
    }

    private static void Write(Statement statement, StatementFormat format, string? path, ToolHost host)
    {
        if (path is null)
        {
            format.Write(host, statement);
            return;
        }

        using var text = new StringWriter();
        using var file = host with { Out = text, UseColor = false, Width = 0 };
        format.Write(file, statement);
        NamedFile.Save(path, text.ToString());
        host.Out.WriteLine(path);
    }

    private static bool IsStatement(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
