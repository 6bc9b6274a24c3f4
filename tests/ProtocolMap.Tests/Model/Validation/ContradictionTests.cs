using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Model.Validation;

/// <summary>What cannot all be meant is said once, where it is written.</summary>
public sealed class ContradictionTests
{
    private const string Protocols =
        """
        "categories": { "c": { "title": "" }, "d": { "title": "" } },
        "protocols": {
          "p": { "title": "", "capabilities": { "k": { "title": "" }, "old": { "title": "", "status": "withdrawn" } } },
          "gone": { "title": "", "status": "withdrawn" }, "past": { "title": "", "status": "superseded" },
          "top": { "title": "", "dependsOn": "middle" }, "middle": { "title": "", "dependsOn": ["bottom", "top"] }, "bottom": { "title": "" },
          "neutral": { "title": "", "neutral": true }, "draft": { "title": "", "status": "draft", "dependsOn": "gone" }, "living": { "title": "", "status": "living" }
        },
        """;

    [Theory]
    [InlineData(""" "c": { ⟦PMAP1013|"gone"⟧: "required" }, "d": { "gone": "recommended", "past": "required" } """)]
    [InlineData(""" "c": { ⟦PMAP1013|"gone"⟧: { "use": "required" } }, "d": { "gone": { "use": "allowed" } } """)]
    [InlineData(""" "c": { "p": { "use": "allowed", "capabilities": { ⟦PMAP1013|"old"⟧: "required", "k": "required" } } }, "d": { "p": { "use": "allowed", "capabilities": { "old": "allowed", "k": "required" } } } """)]
    [InlineData(""" "c": { ⟦PMAP1013|"top"⟧: "required", "bottom": "prohibited" }, "d": { "top": "allowed", "bottom": "prohibited" } """)]
    [InlineData(""" "c": { ⟦PMAP1013|"middle"⟧: "required", "bottom": "prohibited" }, "d": { "middle": "required", "bottom": "deprecated" } """)]
    [InlineData(""" "c": { "p": { "use": "prohibited", "capabilities": { ⟦PMAP1013|"k"⟧: "required", ⟦PMAP1013|"old"⟧: "negotiable" } }, "top": "allowed" }, "d": { "p": { "use": "prohibited", "capabilities": { "k": "prohibited", "old": "allowed" } }, "top": "allowed" } """)]
    public void OfMappings(string mappings) => VerifyIn($$"""{{Protocols}} "mappings": { {{mappings}} }""");

    [Theory]
    [InlineData(""" "p", "top", "neutral", "p#k" """)]
    [InlineData(""" ⟦PMAP1013|"past"⟧, ⟦PMAP1013|"middle#x"⟧ """)]
    [InlineData(""" "p", ⟦PMAP1013|"gone"⟧, ⟦PMAP1013|"p#old"⟧ """)]
    public void OfContracts(string protocols) => VerifyIn(
        $$"""
        {{Protocols.Replace("\"middle\": { \"title\": \"\"", "\"middle\": { \"title\": \"\", \"capabilities\": { \"x\": { \"title\": \"\" } }", StringComparison.Ordinal)}}
        "mappings": { "c": { "p": { "use": "allowed", "capabilities": { "old": "prohibited" } }, "top": "allowed", "gone": "prohibited", "middle": "prohibited" }, "d": { "p": "allowed" } },
        "contracts": { "n": { "category": "c", "operations": { "o": { "protocols": [ {{protocols}} ] } } } }
        """);

    [Theory]
    [InlineData(""" ⟦PMAP1020|"c"⟧ """, "")]
    [InlineData(""" ⟦PMAP1020|"c"⟧ """, """ "c": { } """)]
    [InlineData(""" ⟦PMAP1020|"c"⟧ """, """ "c": { "p": "prohibited", "draft": "allowed", "past": "recommended", "gone": "deprecated" } """)]
    [InlineData(""" "c" """, """ "c": { "draft": "allowed", "p": "deprecated" } """)]
    [InlineData(""" "c" """, """ "c": { "living": "allowed" } """)]
    public void OfCategories(string category, string mappings) => VerifyIn(
        Protocols.Replace("\"c\": { \"title\": \"\" }, \"d\": { \"title\": \"\" }", category + ": { \"title\": \"\" }", StringComparison.Ordinal) + $$""" "mappings": { {{mappings}} } """);

    [Fact]
    public void What_a_dependency_in_force_serves_is_served() => VerifyIn(
        """
        "categories": { "c": { "title": "" } }, "mappings": { "c": { "p": "allowed" } },
        "protocols": { "p": { "title": "", "status": "draft", "dependsOn": "q" }, "q": { "title": "" } }
        """);

    [Fact]
    public void An_overlay_that_removes_what_is_required_is_told_so()
    {
        var (text, expected) = MapText.Unmark(
            """{ "id": "o", "version": "1", "extends": "base.protocolmap.json", "protocols": { "p": { "capabilities": { "k": ⟦PMAP1013|null⟧, "l": null } } } }""");
        var root = new MapFile("/maps/o.protocolmap.json", text);
        var bottom = new MapFile("/maps/base.protocolmap.json",
            """
            { "id": "b", "version": "1", "categories": { "c": { "title": "" } }, "protocols": { "p": { "title": "", "capabilities": { "k": { "title": "" }, "l": { "title": "" } } } },
              "mappings": { "c": { "p": { "use": "allowed", "capabilities": { "k": "required", "l": "negotiable" } } } } }
            """);
        var result = MapReader.Read(root, new MapFiles([root, bottom]), CancellationToken.None);
        var problem = Assert.Single(result.Problems, static problem => problem.Kind != ProblemKind.NumbersMissing);
        Assert.Equal(expected.Single(), (problem.Place.Start, problem.Place.Length, problem.Kind.RuleId()));
        Assert.Equal(["k", "p", "c"], problem.Arguments);
    }

    [Fact]
    public void The_built_in_map_has_none() => Assert.Empty(Contradictions.Find(MapReader.Read(BuiltInMap.File, CancellationToken.None)));

    [Fact]
    public void What_is_wrong_in_the_built_in_map_is_not_said_of_one_that_extends_it()
    {
        var map = MapText.Read("""{ "id": "o", "version": "1", "extends": "protocolmap:metaverse", "mappings": { "avatar": null } }""");
        Assert.Empty(Contradictions.Find(map));
        Assert.DoesNotContain(map.Map!.Mappings, static mappings => mappings.Category == "avatar");
    }

    [Fact]
    public void What_a_limit_leaves_out_is_not_spoken_of()
    {
        var root = new MapFile("/maps/o.protocolmap.json", """{ "id": "o", "version": "1", "extends": { "map": "base.protocolmap.json", "categories": "c" } }""");
        var bottom = new MapFile("/maps/base.protocolmap.json",
            """{ "id": "b", "version": "1", "categories": { "c": { "title": "" }, "d": { "title": "" } }, "protocols": { "p": { "title": "" } }, "mappings": { "c": { "p": "allowed" } } }""");
        Assert.Empty(Contradictions.Find(MapReader.Read(root, new MapFiles([root, bottom]), CancellationToken.None)));
    }

    [Fact]
    public void What_may_follow_from_a_fault_is_not_said()
    {
        const string Map = """{ "id": "a", "version": "1", "categories": { "c": { "title": "" } }, "protocols": { "p": { "title": "" } }, "mappings": { "c": { "PROTOCOL": "allowed" } } }""";
        Assert.Empty(Contradictions.Find(MapText.Read(Map.Replace("PROTOCOL", "q", StringComparison.Ordinal))));
        Assert.Empty(Contradictions.Find(MapText.Read("[]")));
        Assert.Equal(ProblemKind.CategoryWithoutProtocol, Assert.Single(Contradictions.Find(MapText.Read(Map.Replace("\"PROTOCOL\": \"allowed\"", "", StringComparison.Ordinal)))).Kind);
    }

    private static void VerifyIn(string sections)
    {
        var (text, expected) = MapText.Unmark("{ \"id\": \"a\", \"version\": \"1\", " + sections + "}");
        var result = MapText.Read(text);
        Assert.DoesNotContain(result.Problems, static problem => problem.Kind != ProblemKind.NumbersMissing);
        var isOnlyOne = expected.Exists(static mark => mark.Id == "PMAP1020");
        Assert.Equal(
            expected,
            Contradictions.Find(result)
                .Where(problem => isOnlyOne || problem.Kind != ProblemKind.CategoryWithoutProtocol || expected.Count == 0)
                .Select(static problem => (problem.Place.Start, problem.Place.Length, problem.Kind.RuleId())));
    }
}
