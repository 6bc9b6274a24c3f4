using System.Text.Json;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Tool;

public sealed class GapsTests : IDisposable
{
    private const string Small =
        """
        {
          "id": "small", "version": "1.0.0", "title": "Small | map",
          "organizations": { "one": { "title": "One" }, "two": { "title": "Two" } },
          "documents": { "d": { "title": "Title", "number": "D-1", "organization": "one", "analysis": "What it | says\nof *it*", "source": "seen" } },
          "categories": { "c": { "title": "Served", "number": 1 }, "e": { "title": "Empty", "number": 2 }, "f": { "title": "Unfinished", "number": 3 } },
          "protocols": {
            "a": { "title": "A", "number": 1, "organization": "one", "specification": "S-1", "capabilities": { "x": { "title": "X", "bit": 0 }, "y": { "title": "Y", "bit": 1 } } },
            "b": { "title": "B", "number": 2, "organization": "two", "status": "draft", "dependsOn": "a", "capabilities": { "y": { "title": "Y", "bit": 0 }, "z": { "title": "Z", "bit": 1 } } },
            "l": { "title": "L", "number": 3, "organization": "two", "status": "living", "capabilities": { "x": { "title": "X", "bit": 0 } } },
            "u": { "title": "U", "number": 4 }
          },
          "mappings": { "c": { "a": { "use": "recommended", "role": "primary", "note": "=1+1" }, "b": "allowed", "l": "allowed" }, "f": { "b": "recommended", "a": "prohibited" } },
          "requirements": {
            "met": { "title": "Met", "categories": "c", "satisfiedBy": "a#x" },
            "half": { "title": "Half", "categories": "c", "satisfiedBy": "b#z" },
            "open": { "title": "Open", "categories": "e" }
          },
          "gaps": { "g": { "title": "=cmd|' /C calc'!A0", "categories": "c", "kind": "missing", "status": "in-progress", "owner": "@owner", "target": "2027-Q2", "affects": ["half"] } },
          "overlaps": { "o": { "title": "Both", "category": "c", "protocols": ["a", "b"], "reason": "Two for one" } }
        }
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Documents_are_in_the_form_of_the_standards_peoples_table()
    {
        Assert.Equal(0, Run("--format", "markdown", "--only", "documents"));
        Assert.Equal(
            [
                @"# Gap analysis: Small \| map (small 1.0.0)",
                "## Related documents",
                "| No. | SDO | Title | Status | Analysis results |",
                "|---:|---|---|---|---|",
                @"| 1 | One, D-1 | Title | in-force | What it \| says of \*it\* |",
            ],
            _tool.Lines);
    }

    [Fact]
    public void Each_category_has_its_table_of_protocols()
    {
        var tables = Json();
        Assert.Equal(["documents ", "protocols c", "protocols f", "protocols ", "gaps ", "overlaps "], tables.Select(t => $"{Text(t, "table")} {Text(t, "category")}"));
        Assert.Equal(
            ["a|One, S-1|in-force|Recommended, primary. =1+1. Capabilities: X, Y.", "b|Two|draft|Allowed. Capabilities: Y, Z. Stands on A.", "l|Two|living|Allowed. Capabilities: X."],
            Rows(tables[1]).Select(r => $"{Text(r, "id")}|{Text(r, "sdo")}|{Text(r, "status")}|{Text(r, "analysis")}"));
        Assert.Equal(["u"], Rows(tables[3]).Select(r => Text(r, "id")));
    }

    [Fact]
    public void Gaps_are_written_then_computed()
    {
        var rows = Rows(Json("--only", "gaps")[0]);
        Assert.Equal(
            [
                "written g missing c",
                "computed category-e missing e",
                "computed category-f immature f",
                "computed requirement-half immature c",
                "computed requirement-open missing e",
                "computed capabilities-c-b immature c",
                "computed capabilities-f-b immature f",
            ],
            rows.Select(r => $"{Text(r, "basis")} {Text(r, "id")} {Text(r, "kind")} {string.Join(' ', r.GetProperty("categories").EnumerateArray())}"));

        // Y is in force through A for the one category; the other may not use A.
        Assert.EndsWith(": Z.", Text(rows[5], "analysis"), StringComparison.Ordinal);
        Assert.EndsWith(": Y, Z.", Text(rows[6], "analysis"), StringComparison.Ordinal);
        Assert.Equal(("@owner", "2027-Q2", "in-progress"), (Text(rows[0], "owner"), Text(rows[0], "target"), Text(rows[0], "status")));
        Assert.Equal(["half"], rows[0].GetProperty("requirements").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public void Overlaps_are_written_and_computed_where_the_map_does_not_tell_of_them()
    {
        var rows = Rows(Json("--only", "overlaps")[0]);
        Assert.Equal(["written o", "computed shared-c-a-l"], rows.Select(r => $"{Text(r, "basis")} {Text(r, "id")}"));
        Assert.Equal("One; Two", Text(rows[0], "sdo"));

        _tool.Write("told.protocolmap.json", Small.Replace("""["a", "b"]""", """["a", "b", "l"]""", StringComparison.Ordinal));
        Assert.Equal(0, _tool.Run("gaps", _tool.PathOf("told.protocolmap.json"), "--format", "json", "--only", "overlaps"));
        Assert.DoesNotContain("computed", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_map_has_no_computed_gap()
    {
        var map = _tool.Write("sound.protocolmap.json", """
            { "id": "s", "version": "1", "categories": { "c": { "title": "C", "number": 1 } },
              "protocols": { "p": { "title": "P", "number": 1, "capabilities": { "x": { "title": "X", "bit": 0 } } }, "q": { "title": "Q", "number": 2, "status": "draft", "capabilities": { "x": { "title": "X", "bit": 0 } } } },
              "mappings": { "c": { "p": "allowed", "q": "allowed" } },
              "requirements": { "r": { "title": "R", "satisfiedBy": ["q", "p"] } } }
            """);
        Assert.Equal(0, _tool.Run("gaps", map, "--only", "gaps", "--format", "csv"));
        Assert.Single(_tool.Lines);
    }

    [Theory]
    [InlineData("", "Not assessed: R")]
    [InlineData(""", "satisfiedBy": null""", "Not assessed: R")]
    [InlineData(""", "satisfiedBy": []""", "Nothing satisfies: R")]
    [InlineData(""", "satisfiedBy": "q" """, "Nothing in force satisfies: R")]
    [InlineData(""", "satisfiedBy": ["q", "p#x"]""", null)]
    public void Who_has_not_looked_does_not_say_that_there_is_nothing(string satisfiedBy, string? title)
    {
        var map = _tool.Write("a.protocolmap.json", $$"""
            { "id": "a", "version": "1", "protocols": { "p": { "title": "P", "number": 1, "capabilities": { "x": { "title": "X", "bit": 0 } } }, "q": { "title": "Q", "number": 2, "status": "draft" } },
              "requirements": { "r": { "title": "R"{{satisfiedBy}} } } }
            """);
        Assert.Equal(0, _tool.Run("gaps", map, "--only", "gaps", "--format", "json"));
        using var json = JsonDocument.Parse(_tool.Out);
        var titles = json.RootElement.GetProperty("tables").EnumerateArray().SelectMany(table => Rows(table)).Select(row => Text(row, "title"));
        Assert.Equal(title is null ? [] : [title], titles);
    }

    [Theory]
    [InlineData("withdrawn", true)]
    [InlineData("de-facto", true)]
    [InlineData("candidate", true)]
    [InlineData("living", false)]
    [InlineData("in-force", false)]
    public void A_category_without_a_protocol_in_force_is_a_gap(string status, bool isGap)
    {
        var map = _tool.Write("a.protocolmap.json", $$"""
            { "id": "a", "version": "1", "categories": { "c": { "title": "C", "number": 1 } },
              "protocols": { "p": { "title": "P", "number": 1, "status": "{{status}}", "dependsOn": "json" }, "json": { "title": "JSON", "number": 2 } }, "mappings": { "c": { "p": "allowed" } } }
            """);
        Assert.Equal(0, _tool.Run("gaps", map, "--format", "csv"));
        Assert.Equal(isGap, _tool.Out.Contains("category-c", StringComparison.Ordinal));
    }

    [Fact]
    public void One_category_can_be_looked_at_alone()
    {
        var tables = Json("--category", "e");
        Assert.Equal(["category-e", "requirement-open"], Rows(Assert.Single(tables)).Select(r => Text(r, "id")));
        Assert.Equal([1, 2], Rows(tables[0]).Select(r => r.GetProperty("no").GetInt32()));

        Assert.Equal(2, Run("--category", "srved"));
        Assert.Contains("there is no category 'srved'", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_limits_of_extends_leave_out_is_not_shown()
    {
        var map = _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": { "map": "protocolmap:metaverse", "categories": "safety" } }""");
        Assert.Equal(0, _tool.Run("gaps", map, "--format", "json", "--only", "protocols"));
        using var document = JsonDocument.Parse(_tool.Out);
        Assert.Equal("safety", document.RootElement.GetProperty("tables")[0].GetProperty("category").GetString());
        Assert.Equal(0, _tool.Run("gaps", map, "--format", "csv", "--only", "gaps"));
        Assert.All(_tool.Lines.Skip(1), line => Assert.DoesNotContain("category-avatar", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_file_it_is_the_built_in_map()
    {
        Assert.Equal(0, _tool.Run("gaps", "--format", "json"));
        using var document = JsonDocument.Parse(_tool.Out);
        var facts = JsonDocument.Parse(File.ReadAllText(Repository.Path("schema", "metaverse.protocolmap.json"))).RootElement;
        Assert.Equal("metaverse", document.RootElement.GetProperty("map").GetProperty("id").GetString());
        var tables = document.RootElement.GetProperty("tables").EnumerateArray().ToList();
        Assert.Equal(facts.GetProperty("documents").EnumerateObject().Count(), tables[0].GetProperty("rows").GetArrayLength());
        foreach (var category in facts.GetProperty("mappings").EnumerateObject())
        {
            var table = Assert.Single(tables, t => Text(t, "category") == category.Name);
            Assert.Equal(category.Value.EnumerateObject().Select(p => p.Name), Rows(table).Select(r => Text(r, "id")));
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_same_map_gives_the_same_bytes(string format)
    {
        Assert.Equal(0, Run("--format", format));
        var first = _tool.Out;
        Assert.Equal(0, Run("--format", format));
        Assert.Equal(first, _tool.Out);
        Assert.DoesNotContain('\e', first);
    }

    [Theory]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\", \"titel\": \"A\" }", "has 1 error; 'protocolmap validate' says which")]
    [InlineData("{", "is not a map")]
    public void A_map_with_errors_is_not_analysed(string text, string message)
    {
        Assert.Equal(2, _tool.Run("gaps", _tool.Write("a.protocolmap.json", text)));
        Assert.Empty(_tool.Out);
        Assert.Contains(message, _tool.Error, StringComparison.Ordinal);
        Assert.Single(_tool.Error.Trim().Split('\n'));
    }

    private int Run(params string[] arguments) => _tool.Run(["gaps", _tool.Write("small.protocolmap.json", Small), .. arguments]);

    private List<JsonElement> Json(params string[] arguments)
    {
        Assert.Equal(0, Run([.. arguments, "--format", "json"]));
        using var document = JsonDocument.Parse(_tool.Out);
        return [.. document.RootElement.Clone().GetProperty("tables").EnumerateArray()];
    }

    private static List<JsonElement> Rows(JsonElement table) => [.. table.GetProperty("rows").EnumerateArray()];

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
