using System.Text.Json.Nodes;

namespace ProtocolMap.Tests.Tool;

/// <summary>The formats for programs.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Faulty = """
        { "id": "a", "version": "1",
          "categories": { "c": { "title": "C" } },
          "protocols": { "p": { "title": "P", "number": 1, "title": "Q", "status": "100%, a:b" } } }
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_has_the_shape_that_the_README_describes()
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), _tool.Write("a.protocolmap.json", Faulty));
        Assert.Equal(1, _tool.Run("validate", path, "--format", "json"));
        var expected = JsonNode.Parse("""
            {
              "version": 1,
              "findings": [
                {
                  "rule": "PMAP1012", "severity": "info",
                  "message": "No 'number' is given to 1 of the categories; such values move when entries are added before them",
                  "file": "FILE", "line": 2, "column": 19, "endLine": 2, "endColumn": 22,
                  "helpLink": "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Generator/Rules/PMAP1012.md",
                  "related": []
                },
                {
                  "rule": "PMAP1002", "severity": "error",
                  "message": "The key 'title' is given twice in one object",
                  "file": "FILE", "line": 3, "column": 52, "endLine": 3, "endColumn": 59,
                  "helpLink": "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Generator/Rules/PMAP1002.md",
                  "related": [ { "file": "FILE", "line": 3, "column": 25, "endLine": 3, "endColumn": 32 } ]
                },
                {
                  "rule": "PMAP1005", "severity": "error",
                  "message": "'100%, a:b' is not allowed for 'status'; expected in-force, draft, candidate, living, de-facto, superseded, withdrawn",
                  "file": "FILE", "line": 3, "column": 76, "endLine": 3, "endColumn": 87,
                  "helpLink": "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Generator/Rules/PMAP1005.md",
                  "related": []
                }
              ],
              "count": { "error": 2, "warning": 0, "info": 1 }
            }
            """.Replace("FILE", path, StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(_tool.Out)), _tool.Out);
    }

    [Fact]
    public void GitHub_gets_workflow_commands()
    {
        var path = _tool.Write("a,b.protocolmap.json", Faulty);
        Assert.Equal(1, _tool.Run("validate", path, "--format", "github"));
        var file = path.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
        Assert.Equal(
            [
                $"::notice file={file},line=2,endLine=2,col=19,endColumn=22,title=PMAP1012::No 'number' is given to 1 of the categories; such values move when entries are added before them",
                $"::error file={file},line=3,endLine=3,col=52,endColumn=59,title=PMAP1002::The key 'title' is given twice in one object",
                $"::error file={file},line=3,endLine=3,col=76,endColumn=87,title=PMAP1005::'100%25, a:b' is not allowed for 'status'; expected in-force, draft, candidate, living, de-facto, superseded, withdrawn",
            ],
            _tool.Out.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Sarif_names_rules_places_and_related_places()
    {
        var path = _tool.Write("a.protocolmap.json", Faulty);
        Assert.Equal(1, _tool.Run("validate", path, "--format", "sarif"));
        var run = JsonNode.Parse(_tool.Out)!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var results = run["results"]!.AsArray();

        Assert.Equal(["PMAP1002", "PMAP1005", "PMAP1012"], rules.Select(r => (string)r!["id"]!));
        Assert.All(rules, r => Assert.EndsWith((string)r!["id"]! + ".md", (string)r["helpUri"]!, StringComparison.Ordinal));
        Assert.All(results, r => Assert.Equal((string)rules[(int)r!["ruleIndex"]!]!["id"]!, (string)r["ruleId"]!));
        Assert.Equal(["note", "error", "error"], results.Select(r => (string)r!["level"]!));
        Assert.Equal("utf16CodeUnits", (string)run["columnKind"]!);

        var place = results[1]!["locations"]![0]!["physicalLocation"]!;
        var uri = (string)place["artifactLocation"]!["uri"]!;
        Assert.Equal(path, new Uri(uri).LocalPath);
        Assert.Equal([3, 52, 3, 59], place["region"]!.AsObject().Select(p => (int)p.Value!));
        Assert.Equal(25, (int)results[1]!["relatedLocations"]![0]!["physicalLocation"]!["region"]!["startColumn"]!);
    }

    [Fact]
    public void Sarif_of_a_relative_path_is_relative_to_the_root_of_the_repository()
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), _tool.Write("a.protocolmap.json", Faulty));
        _tool.Run("validate", path, "--format", "sarif");
        var uri = (string)JsonNode.Parse(_tool.Out)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        Assert.Equal(path.Replace('\\', '/'), Uri.UnescapeDataString(uri));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void A_clean_map_gives_an_empty_list(string format)
    {
        Assert.Equal(0, _tool.Run("validate", _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1" }"""), "--format", format));
        var json = format is "github" ? null : JsonNode.Parse(_tool.Out)!;
        Assert.Empty(json?["findings"]?.AsArray() ?? json?["runs"]![0]!["results"]!.AsArray() ?? []);
        Assert.Empty(_tool.Error);
    }
}
