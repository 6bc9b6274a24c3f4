using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.Model.Carrying;

/// <summary>A carried map judges as the map that it was made from.</summary>
public sealed class CarriedMapTests
{
    [Fact]
    public void BuiltInMapJudgesTheSameWhenCarried()
    {
        var map = MapReader.Read(BuiltInMap.File, CancellationToken.None).Map!;
        AssertJudgesTheSame(map, CarriedMap.From(map, "Contoso.Interop", isPublic: true));
    }

    [Fact]
    public void AnOverlayCarriesWhatItExtends()
    {
        const string Text = """
            { "id": "a", "version": "1", "extends": { "map": "protocolmap:metaverse", "categories": "avatar" },
              "categories": { "local": { "title": "\ud800 \" \\ \u0001 é" } },
              "protocols": { "own": { "title": "Own", "name": "Mine", "dependsOn": "own", "neutral": true, "status": "draft", "capabilities": { "x": { "title": "X", "status": "living" } } } },
              "mappings": { "local": { "own": { "use": "required", "note": "because", "capabilities": { "x": "negotiable" } } } },
              "libraries": { "l": { "title": "L", "symbols": { "N:A": ["own", "own#x"], "T:A.B": [] }, "unavailableOn": { "godot": { "basis": "derived", "source": "s" } } } } }
            """;
        var map = MapReader.Read(new MapFile("a.protocolmap.json", Text), CancellationToken.None).Map!;
        var carried = CarriedMap.From(map, "Contoso.Interop", isPublic: true);
        AssertJudgesTheSame(map, carried);
        Assert.Equal(carried, CarriedMap.From(map, "Contoso.Interop", isPublic: true));
        Assert.DoesNotContain('\n', carried.Text);
    }

    [Fact]
    public void AnInternalMapCarriesNamesOnly()
    {
        const string Text = """
            { "id": "a", "version": "1", "categories": { "c": { "title": "C" } }, "protocols": { "p": { "title": "P", "number": 7 } },
              "mappings": { "c": { "p": "allowed" } }, "libraries": { "l": { "title": "L", "symbols": { "N:A": "p" } } } }
            """;
        var map = MapReader.Read(new MapFile("a.protocolmap.json", Text), CancellationToken.None).Map!;
        var read = CarriedMap.From(map, "Contoso.Interop", isPublic: false).Read("A", out _, CancellationToken.None)!;
        Assert.Equal(7, Assert.Single(read.Protocols).Number);
        Assert.Empty(read.Mappings);
        Assert.Empty(read.Libraries);
    }

    [Fact]
    public void WhatIsNewerOrAlteredIsNotRead()
    {
        var map = MapReader.Read(new MapFile("a.protocolmap.json", """{ "id": "a", "version": "1" }"""), CancellationToken.None).Map!;
        var carried = CarriedMap.From(map, "Contoso.Interop", isPublic: true);
        Assert.NotNull(carried.Read("A", out var damage, CancellationToken.None));
        Assert.Null(damage);
        Assert.Null((carried with { FormatVersion = 2 }).Read("A", out damage, CancellationToken.None));
        Assert.Equal(CarriedMapDamage.NewerFormat, damage);
        Assert.Null((carried with { Text = carried.Text + " " }).Read("A", out damage, CancellationToken.None));
        Assert.Equal(CarriedMapDamage.Altered, damage);
    }

    private static void AssertJudgesTheSame(MapDocument map, CarriedMap carried)
    {
        var read = carried.Read("A", out _, CancellationToken.None)!;
        Assert.Equal((map.Id, map.Version, "Contoso.Interop"), (read.Id, read.Version, read.Namespace));
        Assert.Equal(map.Categories.Select(c => (c.Id, c.DisplayName)), read.Categories.Select(c => (c.Id, c.DisplayName)));
        Assert.Equal(map.Protocols.Select(Facts), read.Protocols.Select(Facts));
        Assert.Equal(
            map.Protocols.Where(p => p.Number > 0).Select(p => (p.Id, p.Number, p.CSharpName)),
            read.Protocols.Where(r => map.Protocols.Find(r.Id)!.Number > 0).Select(p => (p.Id, p.Number, p.CSharpName)));
        Assert.Equal(map.Libraries.SelectMany(l => l.Symbols).Select(Facts), read.Libraries.SelectMany(l => l.Symbols).Select(Facts));
        Assert.Equal(
            map.Libraries.SelectMany(l => l.UnavailableOn).Select(u => (u.Platform, u.Basis, u.Source)),
            read.Libraries.SelectMany(l => l.UnavailableOn).Select(u => (u.Platform, u.Basis, u.Source)));
        var (expected, actual) = (new MapRules(map), new MapRules(read));
        foreach (var category in map.Categories)
        {
            Assert.Equal(
                expected.InCategory(category.Id).Select(m => (m.Key, m.Value.Use, m.Value.Entry?.Note)).Order(),
                actual.InCategory(category.Id).Select(m => (m.Key, m.Value.Use, m.Value.Entry?.Note)).Order());
        }
    }

    private static string Facts(Protocol protocol) =>
        $"{protocol.Id} {protocol.DisplayName} {protocol.Status} {protocol.SupersededBy} {string.Join(",", protocol.DependsOn)} {protocol.Neutral} "
        + string.Join(",", protocol.Capabilities.Select(c => $"{c.Id} {c.Bit} {c.Status} {c.CSharpName}"));

    private static string Facts(SymbolBinding symbol) => symbol.SymbolId + " " + string.Join(",", symbol.Protocols);
}
