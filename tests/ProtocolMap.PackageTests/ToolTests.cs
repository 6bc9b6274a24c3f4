using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>The installed tool says what a build says.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(ConsumerBuilds builds, InstalledTool tool)
{
    private const string MapName = "world.protocolmap.json";

    private static readonly Consumer s_overlay = new("ToolOverlay")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [MapName] =
                """
                {
                  "id": "world", "version": "1.0.0", {|PMAP1003:"titel"|}: "A 😀 before", "x-ä": 1,
                  "extends": ["below/base.protocolmap.json", {|PMAP1010:"protocolmap:metavers"|}, {|PMAP1010:"bse.protocolmap.json"|}],
                  "protocols": { "p": { "title": "P", "number": {|PMAP1005:"1"|}, "status": {|PMAP1005:"inforce"|} }, "q": { "title": "Q" } }
                }
                """,
            ["below/base.protocolmap.json"] =
                """
                // A comment, ä
                { "id": "base", "version": {|PMAP1005:1|},
                  "categories": { {|PMAP1004:"avatar"|}: { "number": 1 }, "asset": { "title": "Assets", "number": {|PMAP1009:1|} } } }
                """,
            ["Empty.cs"] = "class Empty { }",
        },
    };

    [Fact]
    public void Lines_of_validate_are_those_of_a_build()
    {
        var map = builds.PathOf(s_overlay, MapName);
        var suffix = $" [{builds.PathOf(s_overlay, s_overlay.Name + ".csproj")}]";
        var built = builds.Output.Split('\n').Select(line => line.Trim())
            .Where(line => line.EndsWith(suffix, StringComparison.Ordinal) && line.Contains(": error PMAP", StringComparison.Ordinal))
            .Select(line => line[..^suffix.Length])
            .Distinct(StringComparer.Ordinal);

        var result = tool.Run("validate", map);

        Assert.Equal(1, result.ExitCode);
        Assert.NotEmpty(built);
        Assert.Equal(
            built.Order(StringComparer.Ordinal),
            result.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Brings_all_that_it_needs_and_what_a_page_of_it_shows()
    {
        Assert.Contains("Usage:", tool.Run("--help").MustSucceed().Output, StringComparison.Ordinal);
        var entries = PackedPackage.Entries(tool.Package).Keys;
        Assert.Contains("README.md", entries);
        Assert.Contains("icon.png", entries);
        Assert.DoesNotContain(entries, entry => entry.EndsWith(".xml", StringComparison.Ordinal) && !entry.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
    }
}
