using ProtocolMap.Tests.Support;

namespace ProtocolMap.PackageTests.Support;

/// <summary>The tool, packed from this repository and installed from nothing but that package, as a user would do it.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ProtocolMap tool ").FullName;

    public InstalledTool()
    {
        const string Version = "0.1.0-test";
        var feed = Path.Combine(_root, "feed");
        Dotnet
            .Run(Repository.Path("src", "ProtocolMap.Tool"), ["pack", "-c", "Release", "-o", feed, "-p:Version=" + Version, "-p:UseSharedCompilation=false"])
            .MustSucceed();
        File.WriteAllText(Path.Combine(_root, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        Dotnet
            .Run(_root, ["tool", "install", "ProtocolMap.Tool", "--tool-path", _root, "--add-source", feed, "--version", Version], ("NUGET_PACKAGES", Path.Combine(_root, "packages")))
            .MustSucceed();
        Package = Path.Combine(feed, $"ProtocolMap.Tool.{Version}.nupkg");
    }

    internal string Package { get; }

    internal DotnetResult Run(params IEnumerable<string> arguments) => Dotnet.RunProgram(Path.Combine(_root, "protocolmap"), _root, arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
