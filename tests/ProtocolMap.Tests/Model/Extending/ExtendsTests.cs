using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tests.Model.Extending;

/// <summary>Maps that build on maps.</summary>
public sealed class ExtendsTests
{
    private const string Base = """
        { "id": "base", "version": "1", "namespace": "Base", "scopes": [ { "namespace": "B", "categories": "avatar" } ],
          "categories": { "avatar": { "title": "Avatar", "number": 1 }, "asset": { "title": "Asset", "number": 2 } },
          "protocols": {
            "vrm": { "title": "VRM", "number": 1, "version": "1.0", "dependsOn": ["gltf"], "capabilities": { "bones": { "title": "Bones", "bit": 0 } } },
            "gltf": { "title": "glTF", "number": 2, "dependsOn": "json" }, "json": { "title": "JSON", "number": 3 }, "usd": { "title": "USD", "number": 4 } },
          "mappings": { "avatar": { "vrm": "recommended" }, "asset": { "gltf": "allowed", "usd": "allowed" } },
          "libraries": { "l": { "title": "L", "symbols": { "N:Usd": "usd", "N:Vrm": "vrm" } } },
          "messages": { "m": { "type": "object", "title": "old" }, "kept": {} },
          "reserved": { "protocols": [9] } }
        """;

    [Fact]
    public void OneFieldIsOverriddenAndTheRestStays()
    {
        var map = Sound("""{ "id": "a", "version": "2", "extends": "base.protocolmap.json", "protocols": { "vrm": { "title": "My VRM" } } }""");
        var vrm = map.Protocols.Find("vrm")!;
        Assert.Equal(("My VRM", "1.0", 1), (vrm.Title, vrm.Version, vrm.Number));
        Assert.Equal("bones", Assert.Single(vrm.Capabilities).Id);
        Assert.Equal("a.protocolmap.json", vrm.Place.File.Path);
        Assert.Equal("base.protocolmap.json", map.Protocols.Find("usd")!.Place.File.Path);
        Assert.Equal(["vrm", "gltf", "json", "usd"], map.Protocols.Select(p => p.Id));
    }

    [Fact]
    public void WhatADocumentSaysOfItselfIsNotInherited()
    {
        var map = Sound("""{ "id": "a", "version": "2", "extends": [{ "map": "base.protocolmap.json" }] }""");
        Assert.Equal(("a", "2"), (map.Id, map.Version));
        Assert.Null(map.Namespace);
        Assert.Empty(map.Scopes);
        Assert.Equal(2, map.Categories.Count);
    }

    [Fact]
    public void AMessageIsReplacedWholeAndNullInsideItIsPlainJson()
    {
        var map = Sound("""{ "id": "a", "version": "2", "extends": "base.protocolmap.json", "messages": { "m": { "const": null } } }""");
        var schema = map.Messages.Find("m")!.Schema.Root;
        Assert.Equal(new ProtocolMap.Model.Messages.Schema { Pointer = "", Resource = 0, Const = schema.Const }, schema);
        Assert.Equal(ProtocolMap.Model.Json.JsonKind.Null, schema.Const!.Kind);
        Assert.NotNull(map.Messages.Find("kept"));
    }

    [Fact]
    public void ReservedNumbersAreJoined()
    {
        var result = Read("""
            { "id": "a", "version": "2", "extends": "base.protocolmap.json", "reserved": { "protocols": [8] },
              "protocols": { "x": { "title": "X", "number": 8 }, "y": { "title": "Y", "number": 9 }, "z": { "title": "Z" } } }
            """);
        Assert.Equal(["PMAP1009 8", "PMAP1009 9", "PMAP1012 \"z\""], Show(result));
        Assert.Equal(5, result.Map!.Protocols.Find("x")!.Number);
    }

    [Fact]
    public void NullRemovesAndWhatDependsOnItIsAFaultOfTheNull()
    {
        Assert.Equal(["PMAP1007 null"], Show(Read("""{ "id": "a", "version": "2", "extends": "base.protocolmap.json", "protocols": { "json": null } }""")));

        // A mapping or a symbol that only speaks of it goes with it.
        var map = Sound("""{ "id": "a", "version": "2", "extends": "base.protocolmap.json", "protocols": { "usd": null } }""");
        Assert.Null(map.Protocols.Find("usd"));
        Assert.Equal("N:Vrm", Assert.Single(map.Libraries.Find("l")!.Symbols).SymbolId);
    }

    [Fact]
    public void SeveralBasesMergeInOrderAndTheDocumentIsLast()
    {
        var other = new MapFile("other.protocolmap.json", """{ "id": "o", "version": "1", "protocols": { "vrm": { "title": "Other", "version": "2.0" } } }""");
        var map = Sound("""{ "id": "a", "version": "2", "extends": ["base.protocolmap.json", "./other.protocolmap.json"], "protocols": { "vrm": { "version": "3.0" } } }""", other);
        Assert.Equal(("Other", "3.0"), (map.Protocols.Find("vrm")!.Title, map.Protocols.Find("vrm")!.Version));
    }

    [Theory]
    [InlineData("protocolmap:metavers", "protocolmap:metavers|protocolmap:metaverse")]
    [InlineData("bse.protocolmap.json", "bse.protocolmap.json|base.protocolmap.json")]
    [InlineData("nowhere/else.json", "nowhere/else.json|")]
    public void WhatIsNotThereIsReportedAtItsName(string reference, string arguments)
    {
        var result = Read($$"""{ "id": "a", "version": "2", "extends": "{{reference}}", "mappings": { "avatar": { "vrm": "allowed" } } }""");
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.BaseNotFound, problem.Kind);
        Assert.Equal(arguments, string.Join("|", problem.Arguments));
        Assert.Equal("\"" + reference + "\"", Text(problem.Place));
    }

    [Fact]
    public void ACycleIsReportedWhereItCloses()
    {
        var b = new MapFile("b.protocolmap.json", """{ "id": "b", "version": "1", "extends": "a.protocolmap.json" }""");
        var problem = Assert.Single(Read("""{ "id": "a", "version": "2", "extends": "b.protocolmap.json" }""", b).Problems);
        Assert.Equal(ProblemKind.ExtendsCycle, problem.Kind);
        Assert.Equal("b.protocolmap.json", problem.Place.File.Path);
        Assert.Equal("a.protocolmap.json → b.protocolmap.json → a.protocolmap.json", problem.Arguments[0]);
    }

    [Fact]
    public void FaultsStandInTheFileWhereTheValueWasLastWritten()
    {
        var faulty = new MapFile("faulty.protocolmap.json", """
            { "id": "f", "version": 1, "typo": 1, "protocols": { "p": { "kind": "nope" }, "q": { "status": "dead", "title": "Q" } }, "options": { "report": "x" } }
            """);
        var result = Read("""{ "id": "a", "version": "2", "extends": "faulty.protocolmap.json", "protocols": { "p": { "url": "" }, "q": { "status": "draft", "number": 1 } } }""", faulty);
        Assert.Equal(
            ["a PMAP1004 \"p\"", "a PMAP1012 \"p\"", "faulty PMAP1005 1", "faulty PMAP1003 \"typo\"", "faulty PMAP1005 \"nope\"", "faulty PMAP1005 \"x\""],
            result.Problems.Select(p => $"{p.Place.File.Path.Split('.')[0]} {p.Kind.RuleId()} {Text(p.Place)}"));
    }

    [Fact]
    public void ABaseThatIsNotJsonIsTheOnlyFault()
    {
        var broken = new MapFile("broken.protocolmap.json", "{ oops");
        Assert.All(
            Read("""{ "id": "a", "version": "2", "extends": "broken.protocolmap.json", "mappings": { "avatar": { "vrm": "allowed" } } }""", broken).Problems,
            p => Assert.Equal(("PMAP1001", "broken.protocolmap.json"), (p.Kind.RuleId(), p.Place.File.Path)));
    }

    [Fact]
    public void LimitsKeepFromBeingGeneratedButNotFromBeingKnown()
    {
        var map = Sound("""{ "id": "a", "version": "2", "extends": { "map": "base.protocolmap.json", "categories": ["avatar"] } }""");
        Assert.Equal(["Avatar", null], map.Categories.Select(c => c.CSharpName));
        Assert.Equal(["Vrm", "Gltf", "Json", null], map.Protocols.Select(p => p.CSharpName));
        Assert.Equal([1, 2, 3, 0], map.Protocols.Select(p => p.Number));
        Assert.Equal("USD", map.Protocols.Find("usd")!.Title);
        Assert.Equal(2, map.Libraries.Find("l")!.Symbols.Count);
    }

    [Fact]
    public void WhatTheDocumentNamesItselfIsGeneratedAllTheSame()
    {
        var map = Sound("""
            { "id": "a", "version": "2", "extends": { "map": "base.protocolmap.json", "protocols": ["vrm"] },
              "mappings": { "avatar": { "usd": "allowed" } } }
            """);
        Assert.Equal(["Vrm", "Gltf", "Json", "Usd"], map.Protocols.Select(p => p.CSharpName));
        Assert.Equal(["Avatar", "Asset"], map.Categories.Select(c => c.CSharpName));
    }

    [Fact]
    public void AnUnknownLimitIsReported() => Assert.Equal(
        ["PMAP1007 \"avatr\"", "PMAP1007 \"vmr\""],
        Show(Read("""{ "id": "a", "version": "2", "extends": { "map": "base.protocolmap.json", "categories": "avatr", "protocols": ["vmr"] } }""")));

    [Fact]
    public void NumbersBelowTenThousandBelongToTheBuiltInMap()
    {
        var result = Read("""
            { "id": "a", "version": "2", "extends": "protocolmap:metaverse",
              "protocols": { "zz-one": { "title": "1", "number": 7 }, "zz-two": { "title": "2" }, "zz-three": { "title": "3", "number": 10005 } } }
            """);
        Assert.Equal(["PMAP1009 7", "PMAP1012 \"zz-two\""], Show(result));
        Assert.Equal([10006, 10007, 10005], result.Map!.Protocols.Where(p => p.Id.StartsWith("zz-", StringComparison.Ordinal)).Select(p => p.Number));
    }

    private static MapDocument Sound(string text, params MapFile[] more)
    {
        var result = Read(text, more);
        Assert.Empty(Show(result));
        return result.Map!;
    }

    private static MapReadResult Read(string text, params MapFile[] more)
    {
        var file = new MapFile("a.protocolmap.json", text);
        return MapReader.Read(file, new MapFiles([file, new MapFile("base.protocolmap.json", Base), .. more]), CancellationToken.None);
    }

    private static string[] Show(MapReadResult result) => [.. result.Problems.Select(p => p.Kind.RuleId() + " " + Text(p.Place))];

    private static string Text(Place place) => place.File.Text!.Substring(place.Start, place.Length);
}
