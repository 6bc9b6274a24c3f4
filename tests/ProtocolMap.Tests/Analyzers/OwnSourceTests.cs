using System.Globalization;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>The rules over this project's own source, which nobody wrote for them.</summary>
public sealed class OwnSourceTests
{
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

    private static async Task<string[]> SaidAsync(string folder, string use) =>
        [.. (await OwnSource.AnalyzeAsync([folder], Map(use))).Said.Select(static one => one.Id + " " + one.GetMessage(CultureInfo.InvariantCulture))];
}
