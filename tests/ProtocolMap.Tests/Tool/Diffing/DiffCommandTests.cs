using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Tool.Diffing;

/// <summary><c>diff</c>: where maps come from, formats and exit codes.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        { "id": "w", "version": "1.0.0",
          "categories": { "c": { "title": "C", "number": 1 } },
          "protocols": { "p": { "title": "P", "number": 1 }, "q": { "title": "Q", "number": 2 } },
          "mappings": { "c": { "p": "allowed", "q": "allowed" } } }
        """;

    private readonly ToolRun _tool = new();

    private static string New => Old.Replace("1.0.0", "1.1.0", StringComparison.Ordinal).Replace(", \"q\": \"allowed\"", "", StringComparison.Ordinal);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Text_says_what_breaks_whom_and_what_is_safer()
    {
        Assert.Equal(1, Diff(Old, New));
        Assert.Equal(
            [
                "new.protocolmap.json(1,1): error version-bump-too-small: The version goes from 1.0.0 to 1.1.0, but the changes need a major one [breaking for senders and receivers]. Safer: Raise the version as much as the greatest change asks for. (https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Tool/Changes.md#version-bump-too-small)",
                "new.protocolmap.json(2,19): error protocol-unmapped: Category 'c' no longer maps 'q' (allowed) [breaking for senders and receivers, asks for a major version]. Safer: Deprecate it first; take the entry out when nobody uses it any more. (https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Tool/Changes.md#protocol-unmapped)",
                "2 breaking, 0 dangerous, 0 safe",
                "version 1.0.0 to 1.1.0: a minor rise; the changes ask for a major rise",
            ],
            _tool.Lines);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Maps_that_say_the_same_are_clean()
    {
        Assert.Equal(0, Diff(Old, Old + "\n// more", "--fail-on", "safe"));
        Assert.Equal("0 breaking, 0 dangerous, 0 safe", _tool.Lines[0]);
    }

    [Theory]
    [InlineData("--fail-on breaking", 1)]
    [InlineData("--fail-on bump", 1)]
    [InlineData("--fail-on breaking --accept protocol-unmapped --accept version-bump-too-small", 0)]
    [InlineData("--fail-on breaking --accept protocol-unmapped:c/q --accept version-bump-too-small", 0)]
    [InlineData("--fail-on breaking --accept protocol-unmapped:c --accept version-bump-too-small", 0)]
    [InlineData("--fail-on breaking --accept protocol-unmapped:c/p --accept version-bump-too-small", 1)]
    [InlineData("--accept protocol-unmapped", 1)]
    public void What_is_accepted_does_not_fail(string options, int exitCode) => Assert.Equal(exitCode, Diff(Old, New, options.Split(' ')));

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("error", 1)]
    [InlineData("bump", 0)]
    public void A_version_that_rises_enough_is_enough_for_bump(string failOn, int exitCode) =>
        Assert.Equal(exitCode, Diff(Old, New.Replace("1.1.0", "2.0.0", StringComparison.Ordinal), "--fail-on", failOn));

    [Fact]
    public void A_number_that_moves_fails_whatever_was_asked()
    {
        Assert.Equal(1, Diff(Old, Old.Replace("1.0.0", "2.0.0", StringComparison.Ordinal).Replace("\"number\": 2", "\"number\": 3", StringComparison.Ordinal), "--fail-on", "bump"));
        Assert.Contains("error protocol-number-moved: Protocol 'q' moves from number 2 to 3", _tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--accept protocol-unmaped", "there is no kind of change 'protocol-unmaped'; did you mean 'protocol-unmapped'?")]
    [InlineData("--accept protocol-number-moved", "changes of kind 'protocol-number-moved' cannot be accepted")]
    [InlineData("--fail-on never", "'never' is not allowed for --fail-on; expected breaking, dangerous, safe, bump, error, warning, info")]
    public void Wrong_options_are_refused(string options, string message)
    {
        Assert.Equal(2, Diff(Old, New, options.Split(' ')));
        Assert.StartsWith($"protocolmap: {message}", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_shape_that_the_README_describes()
    {
        Assert.Equal(1, Diff(Old, New, "--format", "json", "--accept", "version-bump-too-small"));
        var root = JsonNode.Parse(_tool.Out)!;
        Assert.Equal(["version", "old", "new", "requiredBump", "madeBump", "changes", "count"], root.AsObject().Select(p => p.Key));
        Assert.Equal(("major", "minor"), ((string)root["requiredBump"]!, (string)root["madeBump"]!));
        var change = root["changes"]![1]!;
        Assert.Equal(
            ["protocol-unmapped", "c", "breaking", "both", "major", "False"],
            ((string[])["kind", "subject", "severity", "direction", "bump", "accepted"]).Select(name => change[name]!.ToString() is "false" ? "False" : change[name]!.ToString()));
        Assert.Equal((2, 4), ((int)change["new"]!["line"]!, (int)change["old"]!["line"]!));
        Assert.True((bool)root["changes"]![0]!["accepted"]!);
        Assert.Equal("""{"breaking":1,"dangerous":0,"safe":0,"accepted":1}""", root["count"]!.ToJsonString());
    }

    [Fact]
    public void Sarif_and_GitHub_know_changes_too()
    {
        Assert.Equal(1, Diff(Old, New, "--format", "sarif", "--accept", "version-bump-too-small"));
        var run = JsonNode.Parse(_tool.Out)!["runs"]![0]!;
        Assert.Equal(["protocol-unmapped", "version-bump-too-small"], run["tool"]!["driver"]!["rules"]!.AsArray().Select(r => (string)r!["id"]!));
        Assert.Equal("external", (string)run["results"]![0]!["suppressions"]![0]!["kind"]!);
        Assert.Null(run["results"]![1]!["suppressions"]);

        Assert.Equal(1, Diff(Old, New, "--format", "github", "--accept", "version-bump-too-small"));
        Assert.StartsWith("::error file=", Assert.Single(_tool.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_may_be_a_file_of_a_commit_with_what_it_extends()
    {
        var folder = _tool.PathOf("repository");
        _tool.Write("repository/maps/base.protocolmap.json", Old.Replace("\"w\"", "\"base\"", StringComparison.Ordinal));
        _tool.Write("repository/maps/sub/w.protocolmap.json", """{ "id": "w", "version": "1.0.0", "extends": "../base.protocolmap.json" }""");
        Git(folder, "init", "-q");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "first");
        _tool.Write("repository/maps/base.protocolmap.json", New.Replace("\"w\"", "\"base\"", StringComparison.Ordinal));

        // What git is asked depends on the folder that the tool is run in, which a test shares with others.
        var output = RunIn(folder, "diff", "git:HEAD:maps/sub/w.protocolmap.json", "maps/sub/w.protocolmap.json");
        Assert.Contains("error protocol-unmapped", output.Out, StringComparison.Ordinal);
        Assert.Equal(1, output.ExitCode);

        output = RunIn(Path.Combine(folder, "maps", "sub"), "diff", "git:HEAD:./w.protocolmap.json", "git:HEAD:maps/sub/w.protocolmap.json");
        Assert.Equal((0, ""), (output.ExitCode, output.Error));

        foreach (var name in (string[])["git:no-such:maps/sub/w.protocolmap.json", "git:HEAD:maps/none.json", "git:HEAD:maps", "git:--version:x", "git:HEAD"])
        {
            output = RunIn(folder, "diff", name, "maps/sub/w.protocolmap.json");
            Assert.Equal(2, output.ExitCode);
            Assert.Empty(output.Out);
            Assert.StartsWith("protocolmap: ", Assert.Single(output.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_side_may_be_an_assembly_or_a_package()
    {
        var dll = _tool.Write("World.dll", Emitted.Image(new MapLibrary { Name = "World", Map = Old }.Compile()));
        var map = _tool.Write("w.protocolmap.json", New);
        Assert.Equal(1, _tool.Run("diff", dll, map));
        Assert.Contains("error protocol-unmapped", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("warning not-compared", _tool.Out, StringComparison.Ordinal);

        Assert.Equal(1, _tool.Run("diff", Pack("carrying.nupkg", ("lib/net8.0/World.dll", File.ReadAllBytes(dll)), ("lib/net8.0/Other.dll", [1, 2])), map));
        Assert.Contains("error protocol-unmapped", _tool.Out, StringComparison.Ordinal);

        Assert.Equal(1, _tool.Run("diff", Pack("whole.nupkg", ("content/w.protocolmap.json", System.Text.Encoding.UTF8.GetBytes(Old)), ("lib/net8.0/World.dll", File.ReadAllBytes(dll))), map));
        Assert.DoesNotContain("not-compared", _tool.Out, StringComparison.Ordinal);

        var two = Pack("two.nupkg", ("a.protocolmap.json", System.Text.Encoding.UTF8.GetBytes(Old)), ("b.protocolmap.json", System.Text.Encoding.UTF8.GetBytes(Old.Replace("\"w\"", "\"x\"", StringComparison.Ordinal))));
        Assert.Equal(1, _tool.Run("diff", two, map));
        Assert.Equal(2, _tool.Run("explain", "p", "--map", two));
        Assert.Contains("has several maps: w (", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_fails_never_reads_as_clean()
    {
        var map = _tool.Write("w.protocolmap.json", Old);
        var wide = new string(' ', 60 * 1024 * 1024);
        (string Name, string Says)[] inputs =
        [
            ("none.protocolmap.json", "there is no file"),
            ("", "is a folder"),
            (_tool.Write("binary.protocolmap.json", [.. "{"u8, 0, 1, 2]), "is not text"),
            (_tool.Write("faulty.protocolmap.json", """{ "id": "w", "version": 1 }"""), "has 1 error; 'protocolmap validate' says which"),
            (_tool.Write("empty.protocolmap.json", ""), "is not a map"),
            (_tool.Write("list.protocolmap.json", "[]"), "is not a map"),
            (_tool.Write("wide.protocolmap.json", wide), "the most that can be read is"),
            (_tool.Write("none.dll", Emitted.Image(new MapLibrary { Name = "None" }.Compile())), "carries no map"),
            (_tool.Write("native.dll", [.. "MZ"u8, .. new byte[200]]), "is not a .NET assembly"),
            (_tool.Write("empty.dll", ""), "is not a .NET assembly"),
            (Pack("none.nupkg", ("readme.md", [65])), "has no map"),
            (_tool.Write("text.nupkg", "no zip"), "cannot be read as a package"),
            ("none.nupkg.nupkg", "there is no file"),
        ];
        foreach (var (name, says) in inputs)
        {
            var path = Path.IsPathFullyQualified(name) ? name : _tool.PathOf(name);
            foreach (var arguments in (string[][])[["diff", path, map], ["diff", map, path]])
            {
                Assert.Equal((name, 2), (name, _tool.Run(arguments)));
                Assert.Empty(_tool.Out);
                Assert.Contains(says, Assert.Single(_tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            }
        }
    }

    private int Diff(string old, string @new, params string[] options) =>
        _tool.Run(["diff", _tool.Write("old.protocolmap.json", old), _tool.Write("new.protocolmap.json", @new), .. options]);

    private string Pack(string name, params (string Path, byte[] Bytes)[] entries)
    {
        using (var zip = ZipFile.Open(_tool.PathOf(name), ZipArchiveMode.Create))
        {
            foreach (var (path, bytes) in entries)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(bytes);
            }
        }

        return _tool.PathOf(name);
    }

    private static void Git(string folder, params string[] arguments) => Assert.Equal(0, Start(folder, "git", arguments).ExitCode);

    private static (int ExitCode, string Out, string Error) RunIn(string folder, params string[] arguments) =>
        Start(folder, "dotnet", [typeof(ProtocolMap.Tool.ToolHost).Assembly.Location, .. arguments]);

    private static (int ExitCode, string Out, string Error) Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
