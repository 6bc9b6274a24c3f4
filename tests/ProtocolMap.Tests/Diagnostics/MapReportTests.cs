using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Diagnostics;

/// <summary>What is wrong is said at its place, and the sound rest is generated.</summary>
public sealed class MapReportTests
{
    [Fact]
    public void Fault_is_an_error_at_its_line_and_column()
    {
        var run = GeneratorRun.Of(
            """
            {
              "id": "world", "version": "1",
              "protocolls": {},
              "protocols": { "json": { "title": "JSON", "status": "wihdrawn" } }
            }
            """);
        Assert.Equal(
            """
            world.protocolmap.json(3,3): PMAP1003: Unknown map property 'protocolls'; did you mean 'protocols'?
            world.protocolmap.json(4,55): PMAP1005: 'wihdrawn' is not allowed for 'status'; expected in-force, draft, candidate, living, de-facto, superseded, withdrawn; did you mean 'withdrawn'?
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Reports));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.Contains("Json = 1,", run.Files["ProtocolMap.Protocol.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Second_of_two_names_the_first()
    {
        var run = GeneratorRun.Of("""{ "id": "world", "version": "1", "title": "a", "title": "b" }""");
        var report = Assert.Single(run.Diagnostics);
        Assert.Equal("PMAP1002", report.Id);
        Assert.Equal(33, Assert.Single(report.AdditionalLocations).SourceSpan.Start);
    }

    [Fact]
    public void Text_that_is_no_json_generates_nothing()
    {
        var run = GeneratorRun.Of("{ \"id\": ");
        Assert.Equal(["PMAP1001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Empty_or_unreadable_file_is_said_at_its_start(string? text) =>
        Assert.Equal(["world.protocolmap.json(1,1): PMAP1001: The map is empty or cannot be read"], GeneratorRun.Of(GeneratorInput.OfMap(text)).Reports);

    [Fact]
    public void Text_of_the_map_stays_on_one_line()
    {
        var report = Assert.Single(GeneratorRun.Of("""{ "id": "world", "version": "1", "a\nb\u202ec\ud800": 1 }""").Reports);
        Assert.Contains("'a\uFFFDb\uFFFDc\uFFFD'", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_without_a_map_generates_nothing()
    {
        var run = GeneratorRun.Of(new GeneratorInput { Files = new Dictionary<string, string?>(StringComparer.Ordinal) { ["/src/world/appsettings.json"] = "{" } });
        Assert.Empty(run.Files);
        Assert.Empty(run.Reports);
    }

    [Fact]
    public void Two_maps_are_one_too_many()
    {
        var files = new Dictionary<string, string?>(StringComparer.Ordinal) { ["/src/b.protocolmap.json"] = "{", ["/src/a.protocolmap.json"] = "{" };
        var run = GeneratorRun.Of(new GeneratorInput { Files = files });
        Assert.Equal(
            ["b.protocolmap.json(1,1): PMAP1017: The project has two maps, 'a.protocolmap.json' and 'b.protocolmap.json', and neither extends the other; name one in ProtocolMapFile or remove one"],
            run.Reports);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Property_that_is_not_allowed_is_reported_and_the_rest_generated()
    {
        var run = GeneratorRun.Of(GeneratorInput.OfMap("""{ "id": "world", "version": "1" }""").WithProperty("ProtocolMapStrict", "perhaps"));
        Assert.Equal(["PMAP1019: The value 'perhaps' of ProtocolMapStrict is not allowed; expected 'true' or 'false'"], run.Reports);
        Assert.NotEmpty(run.Files);
    }
}
