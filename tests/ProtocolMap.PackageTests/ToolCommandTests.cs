using ProtocolMap.PackageTests.Support;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Every command of the installed tool, once, on the built-in map; then what goes wrong outside of it.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolCommandTests : IDisposable
{
    private const string BuiltIn = "metaverse.protocolmap.json";

    private readonly InstalledTool _tool;
    private readonly string _folder = Directory.CreateTempSubdirectory("ProtocolMap work ").FullName;

    public ToolCommandTests(InstalledTool tool)
    {
        _tool = tool;
        File.Copy(Repository.Path("schema", BuiltIn), PathOf(BuiltIn));
        File.WriteAllBytes(PathOf("binary.protocolmap.json"), [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1]);
        File.WriteAllText(PathOf("not.protocolmap.json"), "not JSON");
        File.WriteAllText(PathOf("empty.sarif"), """{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "csc" } }, "results": [] } ] }""");
        Directory.CreateDirectory(PathOf("folder"));
        Dotnet.RunProgram("git", _folder, ["init", "-q"]).MustSucceed();
        File.Copy(tool.Package, PathOf("mapless.nupkg"));
        File.Copy(Directory.EnumerateFiles(tool.Folder, "ProtocolMap.Tool.dll", SearchOption.AllDirectories).First(), PathOf("mapless.dll"));
        using var large = File.Create(PathOf("large.protocolmap.json"));
        large.SetLength(200L * 1024 * 1024);
    }

    public static TheoryData<string, int, string> Commands => new()
    {
        { "--help", 0, "  conformance <FILES>" },
        { "--version", 0, "0.1.0" },
        { "[suggest] expl", 0, "explain" },
        { "validate " + BuiltIn, 0, "0 errors, 0 warnings, 0 infos" },
        { $"validate {BuiltIn} --format github --fail-on info", 0, "" },
        { $"validate {BuiltIn} --format sarif", 0, "\"version\": \"2.1.0\"" },
        { "validate not.protocolmap.json", 1, "not.protocolmap.json(1,1): error PMAP1001: " },
        { "validate not.protocolmap.json --format github", 1, "::error file=not.protocolmap.json,line=1,endLine=1,col=1,endColumn=4,title=PMAP1001::" },
        { "number " + BuiltIn, 0, BuiltIn + ": 0 numbers, 0 bits assigned" },
        { "init fresh", 0, "fresh.protocolmap.json: a map that extends protocolmap:metaverse" },
        { "baseline empty.sarif -o known.protocolmap.baseline", 0, "known.protocolmap.baseline: 0 entries for 0 uses" },
        { "explain avatar", 0, "category avatar: " },
        { "explain PMAP2001", 0, "rule PMAP2001: " },
        { "list protocols --category avatar", 0, "vrm-1-0" },
        { "search mqtt", 0, "mqtt-5" },
        { $"diff protocolmap:metaverse {BuiltIn}", 0, "0 breaking, 0 dangerous, 0 safe" },
        { $"diff protocolmap:metaverse {BuiltIn} --format sarif", 0, "\"version\": \"2.1.0\"" },
        { "conformance mapless.dll", 0, "Implementation conformance statement on metaverse" },
        { "gaps --only gaps --format markdown", 0, "| No. | SDO | Title | Status | Analysis results |" },
        { "report -o page", 0, "344 protocols in 12 categories" },
    };

    public static TheoryData<string, string> Mistakes => new()
    {
        { "validate nowhere.protocolmap.json", "there is no file 'nowhere.protocolmap.json'" },
        { "validate folder", "there is no *.protocolmap.json in 'folder'" },
        { "validate binary.protocolmap.json", "'binary.protocolmap.json' is not text" },
        { "validate large.protocolmap.json", "'large.protocolmap.json' has 209,715,200 bytes; " },
        { "number folder", "'folder' is a folder; a file is needed" },
        { "number nowhere.protocolmap.json", "there is no file" },
        { "list protocols --map mapless.nupkg", "mapless.nupkg" },
        { "list protocols --map mapless.dll", "mapless.dll" },
        { "gaps not.protocolmap.json", "not.protocolmap.json" },
        { "gaps large.protocolmap.json", "large.protocolmap.json" },
        { "search mqtt --map nowhere.dll", "nowhere.dll" },
        { "explain no-such-thing", "no-such-thing" },
        { $"diff git:no-such-ref:{BuiltIn} {BuiltIn}", "at 'no-such-ref'" },
        { $"diff folder {BuiltIn}", "folder" },
        { $"diff binary.protocolmap.json {BuiltIn}", "binary.protocolmap.json" },
        { "conformance nowhere.dll", "nowhere.dll" },
        { $"conformance {BuiltIn}", BuiltIn },
        { "baseline nowhere.sarif -o known.protocolmap.baseline", "nowhere.sarif" },
        { "baseline large.protocolmap.json -o known.protocolmap.baseline", "large.protocolmap.json" },
        { "baseline empty.sarif -o empty.sarif/known.protocolmap.baseline", "empty.sarif" },
        { "report -o empty.sarif/page", "empty.sarif" },
        { "conformance mapless.dll -o empty.sarif/ics.md", "empty.sarif" },
        { "init empty.sarif/world", "empty.sarif" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_does_its_work(string arguments, int exitCode, string line)
    {
        var result = _tool.RunIn(_folder, Split(arguments));
        Assert.True(exitCode == result.ExitCode, result.Output);
        Assert.Empty(result.Error);
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_line_and_leaves_nothing_behind(string arguments, string reason)
    {
        var before = Entries();
        var result = _tool.RunIn(_folder, Split(arguments));
        Assert.True(result.ExitCode == 2, result.Output);
        Assert.Equal(result.Error, result.Output);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("protocolmap: ", line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
        Assert.DoesNotContain("failed inside", line, StringComparison.Ordinal);
        Assert.Equal(before, Entries());
    }

    [Fact]
    public void What_is_written_is_whole()
    {
        Assert.Equal(0, _tool.RunIn(_folder, "report", BuiltIn, "-o", "page").ExitCode);
        Assert.EndsWith("</html>", File.ReadAllText(PathOf(Path.Combine("page", "index.html"))).TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Repository.Path("schema", BuiltIn)), File.ReadAllBytes(PathOf(BuiltIn)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Split(string arguments) => arguments.StartsWith('[') ? arguments.Split(' ', 2) : arguments.Split(' ');

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories)
        .Select(path => File.Exists(path) ? $"{path} {new FileInfo(path).Length}" : path)
        .Order(StringComparer.Ordinal)];
}
