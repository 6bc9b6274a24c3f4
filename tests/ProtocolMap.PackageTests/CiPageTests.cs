using System.IO.Compression;
using ProtocolMap.PackageTests.Support;
using YamlDotNet.RepresentationModel;

namespace ProtocolMap.PackageTests;

/// <summary>
/// What the page about CI shows runs: its YAML is read as YAML, and the shell of each step is carried out in order, as the service would, in a
/// repository like the one that the page speaks of. Steps of others ("uses") are not; what they bring is there already.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class CiPageTests : IDisposable
{
    private const string Page = "src/ProtocolMap.Tool/CI.md";
    private const string Known = """{ "id": "contoso-world", "version": "1.0.0", "categories": { "c": { "title": "C", "number": 1 } }, "protocols": { "p": { "title": "P", "number": 1 }, "q": { "title": "Q", "number": 2 } }, "mappings": { "c": { "p": "allowed", "q": "allowed" } } }""";
    private static readonly string s_harmless = Known.Replace("1.0.0", "1.0.1", StringComparison.Ordinal).Replace("\"C\"", "\"Kind C\"", StringComparison.Ordinal);
    private static readonly string s_breaking = Known.Replace(", \"q\": \"allowed\"", "", StringComparison.Ordinal);
    private static readonly string s_faulty = Known.Replace("\"version\"", "\"vrsion\"", StringComparison.Ordinal);

    private readonly InstalledTool _tool;
    private readonly string _folder = Directory.CreateTempSubdirectory("ProtocolMap CI ").FullName;
    private readonly string _map;

    public CiPageTests(ConsumerBuilds builds, InstalledTool tool)
    {
        _tool = tool;
        _map = Path.Combine(_folder, "maps", "world.protocolmap.json");
        Directory.CreateDirectory(Path.GetDirectoryName(_map)!);
        Directory.CreateDirectory(Path.Combine(_folder, "bin", "Release", "net8.0"));
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""<configuration><packageSources><clear /><add key="feed" value="{tool.Feed}" /></packageSources></configuration>""");

        // What was built carries a map, and claims nothing that it does not do.
        var library = PackedPackage.Entries(builds.Package.FilePath)["lib/net8.0/ProtocolMap.Metaverse.dll"];
        foreach (var name in (string[])["bin/Release/net8.0/Contoso.World.dll", "Client.dll", "Server.dll"])
        {
            File.WriteAllBytes(Path.Combine(_folder, name), library);
        }

        using (var package = ZipFile.Open(Path.Combine(_folder, "Contoso.World.1.4.0.nupkg"), ZipArchiveMode.Create))
        {
            using var entry = package.CreateEntry("lib/net8.0/Contoso.World.dll").Open();
            entry.Write(library);
        }

        File.WriteAllText(_map, Known);
        Shell("git init -q && git add maps && git -c user.name=ci -c user.email=ci@example.com commit -qm base && git tag base && git update-ref refs/remotes/origin/main HEAD").MustSucceed();
        File.WriteAllText(_map, s_harmless);
    }

    [Fact]
    public void Plain_shell()
    {
        var blocks = CodeBlocks.In(Page, "Plain shell", "sh");
        Assert.Equal(5, blocks.Count);
        foreach (var block in blocks)
        {
            File.WriteAllText(_map, block.Contains("--accept", StringComparison.Ordinal) ? s_breaking.Replace("1.0.0", "2.0.0", StringComparison.Ordinal) : s_harmless);
            Shell(block).MustSucceed();
        }

        Assert.StartsWith("# Implementation conformance statement", File.ReadAllText(Path.Combine(_folder, "ICS.md")), StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(Path.Combine(_folder, "client.json")), StringComparison.Ordinal);

        // And it stops what it is to stop.
        File.WriteAllText(_map, s_breaking);
        Assert.Equal(1, Shell(blocks[0]).ExitCode);
        Assert.Equal(1, Shell(blocks[2].Split('\n')[0]).ExitCode);
        Assert.Equal(0, Shell(blocks[2].Split('\n')[1]).ExitCode);
        File.WriteAllText(_map, s_faulty);
        Assert.Equal(1, Shell(blocks[0]).ExitCode);
    }

    [Fact]
    public void GitHub_Actions()
    {
        var workflow = Assert.Single(CodeBlocks.In(Page, "GitHub Actions", "yaml"));
        var job = Child(Child(Read(workflow), "jobs"), "map");
        var environment = ((YamlMappingNode)Child(job, "env")).Children.Select(pair => (pair.Key.ToString(), pair.Value.ToString().Replace("${{ github.base_ref }}", "main", StringComparison.Ordinal))).ToArray();
        var steps = ((YamlSequenceNode)Child(job, "steps")).Children;
        Assert.Equal(["actions/checkout@v4", "actions/setup-dotnet@v4", "github/codeql-action/upload-sarif@v3"], steps.Select(step => Find(step, "uses")).OfType<YamlNode>().Select(node => node.ToString()));

        var runs = steps.Select(step => Find(step, "run")?.ToString()).OfType<string>().ToList();
        Assert.Equal(4, runs.Count);
        Assert.All(runs, run => Shell(run, environment).MustSucceed());
        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(Path.Combine(_folder, "protocolmap.sarif")), StringComparison.Ordinal);

        File.WriteAllText(_map, s_breaking);
        Assert.StartsWith("::error file=maps/world.protocolmap.json,", Fails(runs[2], environment), StringComparison.Ordinal);
        File.WriteAllText(_map, s_faulty);
        Assert.StartsWith("::error file=maps/world.protocolmap.json,", Fails(runs[1], environment), StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab()
    {
        var pipeline = Assert.Single(CodeBlocks.In(Page, "GitLab", "yaml"));
        var job = Child(Read(pipeline), "map");
        var script = ((YamlSequenceNode)Child(job, "script")).Children.Select(line => line.ToString()).ToList();
        Assert.Equal(4, script.Count);
        (string, string)[] environment = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", Shell("git rev-parse base").MustSucceed().Output.Trim())];

        // One shell for all lines, as there.
        Shell(string.Join('\n', script), environment).MustSucceed();
        foreach (var artifact in ((YamlSequenceNode)Child(Child(job, "artifacts"), "paths")).Children)
        {
            Assert.True(File.Exists(Path.Combine(_folder, artifact.ToString())), artifact.ToString());
        }

        File.WriteAllText(_map, s_breaking);
        Assert.NotEmpty(Fails(script[2], environment));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static YamlNode Child(YamlNode node, string name) => Find(node, name) ?? throw new InvalidOperationException("There is no " + name);

    private static YamlNode? Find(YamlNode node, string name) => ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private string Fails(string script, params (string Name, string Value)[] environment)
    {
        var result = Shell(script, environment);
        Assert.Equal(1, result.ExitCode);
        return result.Output;
    }

    // As the services run it: a step ends at the first command that fails. Tools for all are this user's alone.
    private DotnetResult Shell(string script, params (string Name, string Value)[] environment)
    {
        var home = Path.Combine(_folder, "home");
        var path = string.Join(Path.PathSeparator, Path.Combine(home, ".dotnet", "tools"), _tool.Folder, Environment.GetEnvironmentVariable("PATH"));
        return Dotnet.RunProgram("bash", _folder, ["-e", "-c", script], [.. environment, .. _tool.Environment, ("DOTNET_CLI_HOME", home), ("DOTNET_NOLOGO", "1"), ("PATH", path)]);
    }
}
