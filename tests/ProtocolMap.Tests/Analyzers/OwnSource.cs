using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Runtime;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>The source of this project, looked at by its own rules.</summary>
internal static class OwnSource
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <param name="folders">Which of it, compiled as one assembly.</param>
    /// <param name="map">The map that judges; all code is in the scope of its category <c>avatar</c>.</param>
    public static async Task<(Compilation Compilation, ImmutableArray<Diagnostic> Said)> AnalyzeAsync(string[] folders, string map)
    {
        var project = new AnalyzerRun { Analyzer = new UsageAnalyzer(), Map = map }.WithProperty("ProtocolMapScope", "avatar");
        var files = folders
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.Path(folder.Split('/')), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => (path, File.ReadAllText(path)))
            .Append(("Usings.cs", Usings));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = project.Compile(files).WithReferences(platform
            .Where(static path => !Path.GetFileName(path).StartsWith("ProtocolMap", StringComparison.Ordinal))
            .Append(typeof(InteropScopeBaseAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)));
        return (compilation, await project.AnalyzeAsync(compilation, concurrent: true));
    }
}
