using System.Text.Json.Nodes;
using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Tool.Diffing;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tests.Tool.Diffing;

/// <summary>What a comparison makes of versions, of maps that extend others and of maps that assemblies carry.</summary>
public sealed class ComparisonTests
{
    private static readonly JsonNode s_safe = JsonNode.Parse("""{ "protocols": { "fly": { "title": "Fly", "number": 9 } } }""")!;
    private static readonly JsonNode s_breaking = JsonNode.Parse("""{ "mappings": { "avatar": { "swim": null } } }""")!;
    private static readonly JsonNode s_text = JsonNode.Parse("""{ "title": "Another" }""")!;

    [Theory]
    [InlineData("1.0.0", "2.0.0", "major", null)]
    [InlineData("1.0.0", "1.9.9", "major", "version-bump-too-small")]
    [InlineData("1.0.0", "1.0.0", "major", "version-bump-too-small")]
    [InlineData("1.0.0", "1.1.0", "minor", null)]
    [InlineData("1.0", "1.1", "minor", null)]
    [InlineData("1.0.0", "1.0.1", "minor", "version-bump-too-small")]
    [InlineData("1.0.0", "1.0.1", "patch", null)]
    [InlineData("1.0.0", "1.0.0", "patch", "version-bump-too-small")]
    [InlineData("0.3.0", "0.4.0", "major", null)]
    [InlineData("0.3.0", "0.3.1", "major", "version-bump-too-small")]
    [InlineData("0.3.0", "0.3.1", "minor", null)]
    [InlineData("0.3.0", "1.0.0", "major", null)]
    [InlineData("1.0.0-a", "1.0.0-b", "major", null)]
    [InlineData("1.0.0-rc.2", "1.0.0-rc.10", "major", null)]
    [InlineData("2.0.0", "2.0.0-a", "patch", "version-lowered")]
    [InlineData("2.0.0", "1.9.9", "patch", "version-lowered")]
    [InlineData("1.0.0", "next", "patch", "version-not-semantic")]
    [InlineData("a", "b", "major", "version-not-semantic")]
    public void The_version_has_to_rise_as_the_changes_ask_for(string from, string to, string required, string? finding)
    {
        var change = required switch { "major" => s_breaking, "minor" => s_safe, _ => s_text };
        var old = MapEdit.Merge(MapEdit.World, new JsonObject { ["version"] = from });
        var verdict = MapEdit.Compare(old, MapEdit.Merge(MapEdit.Merge(old, change), new JsonObject { ["version"] = to }));

        Assert.Equal(required, ChangeWords.Of(verdict.Required));
        Assert.Equal(finding, verdict.Changes.Select(c => c.Kind.Id).SingleOrDefault(id => id.StartsWith("version-", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_two_maps_extend_is_compared_with_them()
    {
        static OpenedMap Overlay(string baseText) => MapEdit.Open(
            "world.protocolmap.json", """{ "id": "w", "version": "1.0.0", "extends": "base.protocolmap.json" }""", new MapFile("base.protocolmap.json", baseText));

        var old = Overlay("""{ "id": "b", "version": "1", "protocols": { "p": { "title": "P", "number": 1 } } }""");
        var moved = Overlay("""{ "id": "b", "version": "1", "protocols": { "p": { "title": "P", "number": 2 } } }""");
        Assert.Equal(["protocol-number-moved"], MapEdit.Kinds(MapEdit.Compare(old, moved)));
        Assert.Empty(MapEdit.Compare(old, old).Changes);
    }

    [Fact]
    public void Limits_of_extends_take_names_away_and_give_them_back()
    {
        var all = MapEdit.Open("all", """{ "id": "w", "version": "1.0.0", "extends": "protocolmap:metaverse" }""");
        var few = MapEdit.Open("few", """{ "id": "w", "version": "1.0.0", "extends": { "map": "protocolmap:metaverse", "categories": ["avatar"] } }""");

        var less = MapEdit.Kinds(MapEdit.Compare(all, few)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(["category-not-generated", "protocol-not-generated"], less);
        var more = MapEdit.Kinds(MapEdit.Compare(few, all)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(["category-generated", "protocol-generated"], more);
    }

    [Theory]
    [InlineData(true, 1, "protocol-unmapped")]
    [InlineData(false, 3, "protocol-number-moved")]
    public void What_an_assembly_does_not_carry_is_told(bool isPublic, int missing, string found)
    {
        var whole = MapEdit.Open("world", MapEdit.World.ToJsonString());
        var opener = new MapOpener(CancellationToken.None);
        var carried = opener.Carried("World.dll", CarriedMap.From(whole.Map, "Contoso.Interop", isPublic));

        var verdict = MapEdit.Compare(carried, whole);
        Assert.Equal(missing, verdict.Changes.Count(c => c.Kind.Id == "not-compared"));
        Assert.All(verdict.Changes, change => Assert.Equal("not-compared", change.Kind.Id));
        Assert.Equal(missing, MapEdit.Compare(whole, carried).Changes.Count(c => c.Kind.Id == "not-compared"));

        var edit = JsonNode.Parse("""{ "mappings": { "avatar": { "swim": null } }, "protocols": { "dive": { "number": 8 } } }""");
        Assert.Contains(found, MapEdit.Kinds(MapEdit.Compare(carried, MapEdit.Open("new", MapEdit.Merge(MapEdit.World, edit).ToJsonString()))));
    }

    [Fact]
    public void A_carried_map_with_limits_has_no_numbers_for_what_is_left_out()
    {
        var few = MapEdit.Open("few", """{ "id": "w", "version": "1.0.0", "namespace": "W", "extends": { "map": "protocolmap:metaverse", "categories": ["avatar"] } }""");
        var carried = new MapOpener(CancellationToken.None).Carried("W.dll", CarriedMap.From(few.Map, "W", isPublic: true));
        Assert.Equal(["not-compared"], MapEdit.Kinds(MapEdit.Compare(carried, few)).Distinct(StringComparer.Ordinal));
        Assert.Equal(["not-compared"], MapEdit.Kinds(MapEdit.Compare(few, carried)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ask", "dangerous", "minor")]
    [InlineData("answer", "breaking", "major")]
    public void In_a_request_receivers_come_first(string message, string impact, string bump)
    {
        var edit = JsonNode.Parse($$"""{ "messages": { "{{message}}": { "properties": { "speed": { "maximum": 10 } } } } }""");
        var change = Assert.Single(MapEdit.Compare(MapEdit.World, MapEdit.Merge(MapEdit.World, edit)).Changes, c => c.Kind.Id == "message-range-loosened");
        Assert.Equal((impact, bump, Direction.Receiver), (ChangeWords.Of(change.Impact), ChangeWords.Of(change.Bump), change.Kind.Direction));

        edit = JsonNode.Parse($$"""{ "messages": { "{{message}}": { "properties": { "speed": { "maximum": 8 } } } } }""");
        change = Assert.Single(MapEdit.Compare(MapEdit.World, MapEdit.Merge(MapEdit.World, edit)).Changes, c => c.Kind.Id == "message-range-tightened");
        Assert.Equal((Impact.Breaking, Direction.Sender), (change.Impact, change.Kind.Direction));
    }

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/t", "$defs": { "t": { "properties": { "a": { "type": "string" } } } } }""", """{ "$ref": "#/$defs/u", "$defs": { "u": { "properties": { "a": { "type": "integer" } } } } }""", "message-type-changed m.a")]
    [InlineData("""{ "$ref": "#t", "$defs": { "x": { "$anchor": "t", "items": { "maxLength": 3 } } } }""", """{ "$ref": "#t", "$defs": { "x": { "$anchor": "t", "items": { "maxLength": 2 } } } }""", "message-length-tightened m[]")]
    [InlineData("""{ "not": { "$ref": "#/$defs/t" }, "$defs": { "t": { "const": 1 } } }""", """{ "not": { "$ref": "#/$defs/t" }, "$defs": { "t": { "const": 2 } } }""", "message-condition-changed m")]
    [InlineData("""{ "properties": { "child": { "$ref": "#" }, "a": { "minimum": 1 } } }""", """{ "properties": { "child": { "$ref": "#" }, "a": { "minimum": 2 } } }""", "message-range-tightened m.a")]
    [InlineData("""{ "not": { "properties": { "a": { "$ref": "#" } } } }""", """{ "not": { "properties": { "a": { "$ref": "#" } } } }""", "")]
    [InlineData("""{ "const": { "a": 1, "b": 2.0 } }""", """{ "const": { "b": 2, "a": 1.0e0 } }""", "")]
    [InlineData("true", "{}", "")]
    [InlineData("true", "false", "message-content-closed m")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }] }""", """{ "prefixItems": [{ "type": ["string", "null"] }] }""", "message-type-widened m[0]")]
    [InlineData("""{ "patternProperties": { "^a": { "minimum": 1 } } }""", """{ "patternProperties": { "^a": { "minimum": 0 } } }""", "message-range-loosened m.[^a]")]
    [InlineData("""{ "multipleOf": 3 }""", """{ "multipleOf": 6 }""", "message-range-tightened m")]
    [InlineData("""{ "multipleOf": 0.2 }""", """{ "multipleOf": 0.1 }""", "message-range-loosened m")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "additionalProperties": { "type": "integer" } }""", "message-type-changed m.*")]
    [InlineData("""{ "$vocabulary": { "https://example.org/a": false } }""", """{ "$vocabulary": { "https://example.org/a": true } }""", "message-keyword-changed m")]
    public void Schemas_are_compared_by_what_they_mean(string old, string @new, string expected)
    {
        static OpenedMap World(string schema) => MapEdit.Open("w", $$"""{ "id": "w", "version": "1.0.0", "messages": { "m": {{schema}} } }""");
        var changes = MapEdit.Compare(World(old), World(@new)).Changes.Where(c => !c.Kind.Id.StartsWith("version-", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(", ", changes.Select(c => $"{c.Kind.Id} {c.Subject}")));
    }

    [Fact]
    public void A_change_is_shown_where_it_stands()
    {
        const string Old = "{ \"id\": \"w\", \"version\": \"1.0.0\",\n  // what is sent\n  \"messages\": {\n    \"m\": { \"properties\": { \"a\": { \"maximum\": 3 } } } } }";
        var change = Assert.Single(MapEdit.Compare(MapEdit.Open("old", Old), MapEdit.Open("new", Old.Replace("3 }", "2 }", StringComparison.Ordinal))).Changes, c => c.Kind.Id == "message-range-tightened");
        Assert.Equal("{ \"maximum\": 2 }", change.New!.Value.File.Text!.Substring(change.New.Value.Start, change.New.Value.Length));
        Assert.Equal(("new", 4), (change.New.Value.File.Path, change.New.Value.Line));
        Assert.Equal(("old", 4), (change.Old!.Value.File.Path, change.Old.Value.Line));
    }
}
