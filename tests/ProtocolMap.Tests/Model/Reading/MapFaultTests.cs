using ProtocolMap.Model.Problems;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Model.Reading;

/// <summary>Everything that can be wrong in a map, at its exact place, and nothing that follows from it.</summary>
public sealed class MapFaultTests
{
    [Theory]
    [InlineData("""⟦PMAP1004|⟦PMAP1004|{⟧⟧}""")]
    [InlineData("""⟦PMAP1004|{⟧ "id": null, "version": "1" }""")]
    [InlineData("""⟦PMAP1004|{⟧ "id": ⟦PMAP1005|1⟧, "version": null }""")]
    [InlineData("""⟦PMAP1005|[]⟧""")]
    [InlineData("""⟦PMAP1005|"map"⟧""")]
    public void OfTheRoot(string map) => MapText.Verify(map);

    [Theory]
    [InlineData(""" "format": ⟦PMAP1005|2⟧ """)]
    [InlineData(""" "format": 1.0 """)]
    [InlineData(""" "format": ⟦PMAP1005|"1"⟧ """)]
    [InlineData(""" ⟦PMAP1003|"catgories"⟧: {}, "x-mine": [1] """)]
    [InlineData(""" "namespace": ⟦PMAP1006|"A..B"⟧ """)]
    [InlineData(""" "namespace": "A.class.Ä_1" """)]
    [InlineData(""" "title": ⟦PMAP1005|{}⟧, ⟦PMAP1002|"title"⟧: 5 """)]
    [InlineData(""" "organizations": { "a": { ⟦PMAP1003|"ttle"⟧: "" , "title": "" , "kind": ⟦PMAP1005|"SDO"⟧ } } """)]
    [InlineData(""" "organizations": { ⟦PMAP1004|"a"⟧: {}, ⟦PMAP1004|"b"⟧: { "title": null }, "c": null, "d": ⟦PMAP1005|[]⟧ } """)]
    [InlineData(""" "organizations": { ⟦PMAP1006|"A"⟧: { "title": "" }, ⟦PMAP1006|""⟧: { "title": "" }, ⟦PMAP1006|"a--b"⟧: { "title": "" } } """)]
    [InlineData(""" "documents": { "d": { "title": "", "organization": ⟦PMAP1007|"itu"⟧, "status": "proposed" } } """)]
    [InlineData(""" "protocols": { "p": { "title": "", "status": ⟦PMAP1005|"proposed"⟧, "dependsOn": ["p", ⟦PMAP1007|"q"⟧, ⟦PMAP1005|1⟧, ⟦PMAP1005|null⟧] } } """)]
    [InlineData(""" "protocols": { "p": { "title": "", "number": ⟦PMAP1009|0⟧ }, "q": { "title": "", "number": ⟦PMAP1009|2147483648⟧ }, "r": { "title": "", "number": ⟦PMAP1005|1.5⟧ }, "s": { "title": "", "number": 1e2 } } """)]
    [InlineData(""" "protocols": { "p": { "title": "", "number": 4 }, "q": { "title": "", "number": ⟦PMAP1009|4⟧ } } """)]
    [InlineData(""" "reserved": { "protocols": [4, ⟦PMAP1009|0⟧, ⟦PMAP1005|"x"⟧] }, "protocols": { "p": { "title": "", "number": ⟦PMAP1009|4⟧ } } """)]
    [InlineData(""" "protocols": { "p": { "title": "", "capabilities": { "a": { "title": "", "bit": 61 }, "b": { "title": "" }, "c": { "title": "", "bit": ⟦PMAP1009|64⟧, "name": ⟦PMAP1006|"1c"⟧ } } } } """)]
    [InlineData(""" "protocols": { "p": { "title": "", "capabilities": { "a": { "title": "", "bit": 63 }, ⟦PMAP1009|"b"⟧: { "title": "" } } } } """)]
    [InlineData(""" "protocols": { "a-b": { "title": "" }, "c": { "title": "", "name": ⟦PMAP1008|"AB"⟧ }, ⟦PMAP1008|"none"⟧: { "title": "" } } """)]
    [InlineData(""" "protocols": { "a1": { "title": "" }, ⟦PMAP1008|"a-1"⟧: { "title": "" } } """)]
    [InlineData(""" "messages": { ⟦PMAP1008|"protocol"⟧: {}, "m": true, "n": ⟦PMAP1005|[]⟧ } """)]
    [InlineData(""" "mappings": { ⟦PMAP1007|"avatar"⟧: { ⟦PMAP1007|"p"⟧: ⟦PMAP1005|"forbidden"⟧ } } """)]
    [InlineData(""" "categories": { "c": { "title": "" } }, "protocols": { "p": { "title": "", "capabilities": { "k": { "title": "" } } } }, "mappings": { "c": { ⟦PMAP1004|"p"⟧: { "capabilities": { "k": ⟦PMAP1005|"requird"⟧, ⟦PMAP1007|"l"⟧: "allowed" } } } } """)]
    [InlineData(""" "libraries": { "l": { "title": "", "packages": ⟦PMAP1005|"one"⟧, "symbols": { ⟦PMAP1011|"Foo"⟧: [], "N:A.B": ⟦PMAP1007|"p"⟧, "T:A.B`1": ⟦PMAP1005|{}⟧ }, "unavailableOn": { ⟦PMAP1007|"webgl"⟧: "s", "godot": { "basis": ⟦PMAP1005|"none"⟧ } } } } """)]
    [InlineData(""" "protocols": { "p": { "title": "" } }, "libraries": { "l": { "title": "", "symbols": { "N:A": ["p", ⟦PMAP1007|"p#k"⟧] } } } """)]
    [InlineData(""" "scopes": [ ⟦PMAP1004|⟦PMAP1004|{⟧⟧}, { "namespace": ⟦PMAP1006|"A."⟧, "categories": [] }, ⟦PMAP1005|"x"⟧ ] """)]
    [InlineData(""" "exemptions": [ ⟦PMAP1004|⟦PMAP1004|⟦PMAP1004|{⟧⟧⟧}, { "path": "x/**", "protocol": ⟦PMAP1007|"p"⟧, "reason": "", "until": ⟦PMAP1005|"2027-02-29"⟧ }, ⟦PMAP1004|{⟧ "symbol": ⟦PMAP1011|"M:A.B()"⟧, "protocol": null, "reason": "" } ] """)]
    [InlineData(""" "gaps": { "g": { "title": "", "target": ⟦PMAP1005|"2027-Q5"⟧, "kind": ⟦PMAP1005|"mising"⟧, "affects": [⟦PMAP1007|"r"⟧] } } """)]
    [InlineData(""" "contracts": { ⟦PMAP1004|⟦PMAP1004|"c"⟧⟧: {}, "d": { "category": ⟦PMAP1007|"x"⟧, "operations": { "o": { "request": ⟦PMAP1007|"m"⟧, "protocols": ⟦PMAP1007|"p"⟧ }, ⟦PMAP1006|"O"⟧: {} } } } """)]
    [InlineData(""" "options": { "visibility": ⟦PMAP1005|"hidden"⟧, "platforms": [⟦PMAP1007|"ps5"⟧], "strict": ⟦PMAP1005|"yes"⟧, ⟦PMAP1003|"nope"⟧: 1, "x-note": 1 } """)]
    [InlineData(""" "extends": [ ⟦PMAP1010|"a"⟧, ⟦PMAP1004|{⟧ "categories": "avatar" }, { "map": ⟦PMAP1010|"b"⟧, ⟦PMAP1003|"mapp"⟧: "" }, ⟦PMAP1005|5⟧ ] """)]
    public void OfASection(string sections) => MapText.Verify("{ \"id\": \"a\", \"version\": \"1\", " + sections + "}");

    [Theory]
    [InlineData("""{ "id": "a", "version": "1", "protocols": { "websocket": { "title": "" }, "p": { "title": "", "dependsOn": "web-socket" } } }""", "protocol|web-socket|websocket")]
    [InlineData("""{ "id": "a", "version": "1", "protocls": {} }""", "protocls|map|protocols")]
    [InlineData("""{ "id": "a", "version": "1", "options": { "report": "members" } }""", "members|report|use, member, type|member")]
    public void HaveASuggestion(string map, string arguments) => Assert.EndsWith(" " + arguments, Assert.Single(MapText.Faults(map)), StringComparison.Ordinal);

    [Fact]
    public void OfWhatIsTakenPointToTheFirst()
    {
        var result = MapText.Verify("""{ "id": "a", "version": "1", "protocols": { "p": { "title": "", "number": 4 }, "q": { "title": "", "number": ⟦PMAP1009|4⟧ } } }""");
        var related = Assert.Single(Assert.Single(result.Problems, p => p.Kind == ProblemKind.NumberTaken).Related);
        Assert.Equal("4", related.File.Text!.Substring(related.Start, related.Length));
        Assert.True(related.Start < result.Problems[^1].Place.Start);
    }

    [Fact]
    public void TakeNothingElseWithThem()
    {
        var map = MapText.Verify("""
            { "id": "a", "version": "1",
              "categories": { ⟦PMAP1006|"Avatar"⟧: { "title": "A" }, "asset": { "title": "B", "number": ⟦PMAP1005|"1"⟧ } },
              "protocols": { ⟦PMAP1004|"p"⟧: { "kind": ⟦PMAP1005|7⟧ }, "q": ⟦PMAP1005|"oops"⟧, "r": { "title": "R", "dependsOn": ["p", "q"] } },
              "mappings": { "Avatar": { "p": "allowed", "q": "allowed" }, "asset": { "r": ⟦PMAP1005|"permitted"⟧ } } }
            """).Map!;
        Assert.Null(map.Categories.Find("Avatar")!.CSharpName);
        Assert.Equal(0, map.Categories.Find("Avatar")!.Number);
        Assert.Equal(1, map.Categories.Find("asset")!.Number);
        Assert.Equal(["P", "Q", "R"], map.Protocols.Select(p => p.CSharpName));
        Assert.Equal([1, 2, 3], map.Protocols.Select(p => p.Number));
        Assert.Equal(["p", "q"], map.Protocols.Find("r")!.DependsOn);
    }

    [Fact]
    public void OfMorePairsThanCanBeGenerated()
    {
        var entries = string.Join(",", Enumerable.Range(0, 2001).Select(i => $"\"e{i}\": {{ \"title\": \"\" }}"));
        var map = MapText.Verify($$"""⟦PMAP1016|{⟧ "id": "a", "version": "1", "categories": { {{entries}} }, "protocols": { {{entries}} } }""").Map;
        Assert.Null(map);
    }

    [Fact]
    public void OfASectionThatIsNoObjectBlameNoReferenceToIt() =>
        MapText.Verify("""{ "id": "a", "version": "1", "protocols": ⟦PMAP1005|[]⟧, "categories": { "c": { "title": "" } }, "mappings": { "c": { "p": "allowed" } } }""");
}
