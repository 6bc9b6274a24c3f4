using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>The rules over this project's own source, which nobody wrote for them.</summary>
public sealed class OwnSourceTests
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static string Map(string use) =>
        $$"""
        {
          "id": "own", "version": "1.0.0", "namespace": "Own.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 } },
          "protocols": { "csharp": { "title": "C#", "number": 1 }, "unicode": { "title": "Unicode", "number": 2 } },
          "mappings": { "avatar": { {{use}} } },
          "libraries": { "net": { "title": ".NET", "symbols": { "N:Microsoft.CodeAnalysis": "csharp", "N:System.Text": "unicode", "N:System.Collections": "unicode", "N:System.Linq": "csharp", "T:System.IDisposable": "csharp" } } }
        }
        """;

    [Theory]
    [InlineData("src/ProtocolMap")]
    [InlineData("src/ProtocolMap.Model")]
    [InlineData("src/ProtocolMap.Generator")]
    [InlineData("src/ProtocolMap.CodeFixes")]
    [InlineData("src/ProtocolMap.Tool")]
    public async Task Nothing_fails_and_what_is_mapped_is_not_reported(string folder)
    {
        Assert.Empty(await SaidAsync(folder, """ "csharp": "recommended", "unicode": "allowed" """));

        var said = await SaidAsync(folder, """ "csharp": "recommended" """);
        Assert.All(said, static one => Assert.StartsWith("PMAP2001", one, StringComparison.Ordinal));
        Assert.All(said, static one => Assert.Contains("'Unicode'", one, StringComparison.Ordinal));
        Assert.True(said.Length > 100, $"{said.Length} uses");
    }

    private static async Task<string[]> SaidAsync(string folder, string use)
    {
        var project = new AnalyzerRun { Analyzer = new UsageAnalyzer(), Map = Map(use) }.WithProperty("ProtocolMapScope", "avatar");
        var files = Directory.EnumerateFiles(Repository.Path(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => (path, File.ReadAllText(path)))
            .Append(("Usings.cs", Usings));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = project.Compile(files).WithReferences(platform
            .Where(static path => !Path.GetFileName(path).StartsWith("ProtocolMap", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)));
        return [.. (await project.AnalyzeAsync(compilation, concurrent: true)).Select(static one => one.Id + " " + one.GetMessage(CultureInfo.InvariantCulture))];
    }
}
