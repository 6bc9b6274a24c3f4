using System.CommandLine;
using ProtocolMap.Model;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>init</c>: writes a first map that extends the built-in one.</summary>
internal static class InitCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = new Argument<string>("DIR") { Description = "Where to; made if it is not there.", DefaultValueFactory = _ => "." };
        var id = new Option<string?>("--id") { Description = "The id of the map (default: the name of the folder).", HelpName = "ID" };
        var name = new Option<string?>("--namespace") { Description = "The namespace of the generated code (default: <RootNamespace>.Interop).", HelpName = "NS" };
        id.Validators.Add(result => UsageError.Check(result, Ids.IsWellFormed, "an id: lower-case letters and digits in parts that are joined by single hyphens"));
        name.Validators.Add(result => UsageError.Check(result, CSharpNames.IsNamespace, "a C# namespace"));

        var command = new ToolVerb(
            "init",
            "Writes a first map, which extends the built-in one, with the schema for editors beside it. Overwrites nothing.",
            "init",
            "init src/World --id contoso-world --namespace Contoso.Interop") { folder, id, name };
        command.SetAction(parsed => Init(parsed.GetRequiredValue(folder), parsed.GetValue(id), parsed.GetValue(name), host));
        return command;
    }

    private static int Init(string folder, string? id, string? codeNamespace, ToolHost host)
    {
        id ??= StarterMap.IdFrom(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        var map = Path.Combine(folder, id + ".protocolmap.json");
        var schema = Path.Combine(folder, StarterMap.SchemaName);
        if (MapFolder.Maps(folder).FirstOrDefault() is { } present)
        {
            throw new InputException($"'{present}' is there already");
        }

        if (File.Exists(schema))
        {
            throw new InputException($"'{schema}' is there already");
        }

        // The map last: a folder with a map has all that belongs to it.
        NamedFile.Create(schema, StarterMap.ReadSchema());
        NamedFile.Create(map, StarterMap.Text(id, codeNamespace));
        host.Out.WriteLine($"{map}: a map that extends protocolmap:metaverse");
        host.Out.WriteLine($"{schema}: what editors help with it by");
        return ExitCode.Clean;
    }
}
