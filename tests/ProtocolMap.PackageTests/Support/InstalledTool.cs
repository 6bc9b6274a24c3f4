using ProtocolMap.Tests.Support;

namespace ProtocolMap.PackageTests.Support;

/// <summary>The tool, packed from this repository and installed from nothing but that package into an empty folder, as a user would do it.</summary>
public sealed class InstalledTool : IDisposable
{
    // Not a preview: "dotnet tool install" without a version takes none.
    private const string Version = "0.1.0";
    private readonly string _root = Directory.CreateTempSubdirectory("ProtocolMap tool ").FullName;

    public InstalledTool()
    {
        Feed = Path.Combine(_root, "feed");
        Folder = Path.Combine(_root, "installed");
        Dotnet
            .Run(Repository.Path("src", "ProtocolMap.Tool"), ["pack", "-c", "Release", "-o", Feed, "-p:Version=" + Version, "-p:UseSharedCompilation=false"])
            .MustSucceed();
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""<configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        Dotnet
            .Run(_root, ["tool", "install", "ProtocolMap.Tool", "--tool-path", Folder], Environment)
            .MustSucceed();
        Package = Path.Combine(Feed, $"ProtocolMap.Tool.{Version}.nupkg");
    }

    /// <summary>The folder that it is the only package in.</summary>
    internal string Feed { get; }

    /// <summary>Where the executable is.</summary>
    internal string Folder { get; }

    internal string Package { get; }

    /// <summary>Keeps what is unpacked out of the machine's caches.</summary>
    internal (string Name, string Value)[] Environment => [("NUGET_PACKAGES", Path.Combine(_root, "packages"))];

    internal DotnetResult Run(params IEnumerable<string> arguments) => RunIn(_root, arguments);

    internal DotnetResult RunIn(string folder, params IEnumerable<string> arguments) => Dotnet.RunProgram(Path.Combine(Folder, "protocolmap"), folder, arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
