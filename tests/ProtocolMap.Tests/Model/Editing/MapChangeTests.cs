using ProtocolMap.Model;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.Tests.Model.Editing;

/// <summary>What a map gets when it is to say something more, and how it looks.</summary>
public sealed class MapChangeTests
{
    // What stands between ‹ and › is added.
    [Theory]
    [InlineData("""{ "id": "a", "mappings": { "avatar": { "vrm": "allowed"‹, "mqtt": "allowed"› } } }""")]
    [InlineData("""{"id":"a","mappings":{"avatar":{"vrm":"allowed"‹,"mqtt":"allowed"›}}}""")]
    [InlineData("""{"id":"a","mappings":{"avatar":{‹"mqtt":"allowed"›}}}""")]
    [InlineData("""{"id":"a","mappings":{‹"avatar":{"mqtt":"allowed"}›}}""")]
    [InlineData("""{"id":"a"‹,"mappings":{"avatar":{"mqtt":"allowed"}}›}""")]
    [InlineData("""{"protocols":{}‹,"mappings":{"avatar":{"mqtt":"allowed"}}›,"id":"a"}""")]
    [InlineData("""{ "id": "a", "mappings": { "avatar": { "vrm": { "use": "allowed" }‹, "mqtt": { "use": "allowed" }› } } }""")]
    [InlineData("""{ "id": "a", "mappings": { "avatar": { "vrm": { "use": "allowed" }, "x": "allowed"‹, "mqtt": "allowed"› } } }""")]
    [InlineData("""{ "id": "a", "mappings": { "avatar": { "mqtt": "prohibited" } } }""")]
    [InlineData("{ \"id\": \"a\",\n  \"mappings\": {\n    \"avatar\": {\n      \"vrm\": \"allowed\"‹,› // good‹\n      \"mqtt\": \"allowed\"›\n      // end\n    }\n  }\n}")]
    [InlineData("{\n\t\"id\": \"a\",\n\t\"protocols\": { /* none */ },‹\n\t\"mappings\": { \"avatar\": { \"mqtt\": \"allowed\" } },›\n\t\"libraries\": {}\n}")]
    [InlineData("{\r\n  \"id\": \"a\",\n  \"mappings\": {\r\n    \"asset\": {}‹,\r\n    \"avatar\": { \"mqtt\": \"allowed\" }›\r\n  }\n}")]
    public void An_entry_of_mappings(string marked) => Verify(marked, new MappingAddition("avatar", "mqtt", "allowed"));

    [Theory]
    [InlineData("""{ "id": "a", "mappings": null }""", """{ "id": "a", "mappings": { "avatar": { "mqtt": "allowed" } } }""")]
    [InlineData("""{ "id": "a", "mappings": { "avatar": null } }""", """{ "id": "a", "mappings": { "avatar": { "mqtt": "allowed" } } }""")]
    [InlineData("""{ "id": "a", "extends": "b", "mappings": { "avatar": { "mqtt": null } } }""", """{ "id": "a", "extends": "b", "mappings": { "avatar": { "mqtt": "allowed" } } }""")]
    public void Absence_that_is_written_down_gives_way(string before, string after) => Assert.Equal(after, Apply(before, new MappingAddition("avatar", "mqtt", "allowed")));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ oops }")]
    [InlineData("""{ "id": "a", "id": "b" }""")]
    [InlineData("""{ "id": "a", "mappings": [] }""")]
    [InlineData("""{ "id": "a", "mappings": { "avatar": "allowed" } }""")]
    [InlineData("""{ "id": "a", "extends": "b", "mappings": null }""")]
    [InlineData("""{ "id": "a", "extends": "b", "mappings": { "avatar": null } }""")]
    [InlineData("""{ "id": "a", "mappings": {}, }""")]
    public void Nothing_is_done_to_a_text_that_is_at_fault_or_means_something_else(string text) =>
        Assert.Null(new MappingAddition("avatar", "mqtt", "allowed").EditsOf(new MapFile("a.protocolmap.json", text), CancellationToken.None));

    [Theory]
    [InlineData("""{ "id": "a", "exemptions": [ { "x": 1 }‹, { "symbol": "T:A", "protocol": "mqtt", "category": "avatar", "reason": "say \"why\"" }› ] }""")]
    [InlineData("""{"id":"a","exemptions":[‹{"symbol":"T:A","protocol":"mqtt","category":"avatar","reason":"say \"why\""}›]}""")]
    [InlineData("""{"id":"a"‹,"exemptions":[{"symbol":"T:A","protocol":"mqtt","category":"avatar","reason":"say \"why\""}]›}""")]
    [InlineData("{\n  \"id\": \"a\"‹,\n  \"exemptions\": [\n    { \"symbol\": \"T:A\", \"protocol\": \"mqtt\", \"category\": \"avatar\", \"reason\": \"say \\\"why\\\"\" }\n  ]›\n}")]
    [InlineData("{\n  \"id\": \"a\",\n  \"exemptions\": [‹\n    { \"symbol\": \"T:A\", \"protocol\": \"mqtt\", \"category\": \"avatar\", \"reason\": \"say \\\"why\\\"\" }›\n  ]\n}")]
    [InlineData("{\n  \"id\": \"a\",\n  \"exemptions\": [\n    { \"x\": 1 }‹,› // one‹\n    { \"symbol\": \"T:A\", \"protocol\": \"mqtt\", \"category\": \"avatar\", \"reason\": \"say \\\"why\\\"\" }›\n  ], \"y\": 1\n}")]
    [InlineData("{\n  \"id\": \"a\",\n  \"exemptions\": [ {\n      \"x\": 1\n    }‹, { \"symbol\": \"T:A\", \"protocol\": \"mqtt\", \"category\": \"avatar\", \"reason\": \"say \\\"why\\\"\" }› ]\n}")]
    [InlineData("""{ "id": "a", "exemptions": [ { "reason": "known", "symbol": "T:A", "protocol": "mqtt", "category": "avatar" } ] }""")]
    public void An_exemption(string marked) => Verify(marked, new ExemptionAddition("T:A", "mqtt", "avatar", "say \"why\""));

    [Fact]
    public void An_exemption_for_all_categories_or_with_an_end_is_another()
    {
        const string Map = """{ "id": "a", "exemptions": [ { "symbol": "T:A", "protocol": "mqtt", "category": "avatar", "reason": "r" }, { "symbol": "T:A", "protocol": "mqtt", "reason": "r", "until": "2027-01-01" } ] }""";
        Assert.Contains("\"until\": \"2027-01-01\" }, { \"symbol\": \"T:A\", \"protocol\": \"mqtt\", \"reason\": \"r\" } ]", Apply(Map, new ExemptionAddition("T:A", "mqtt", null, "r")), StringComparison.Ordinal);
    }

    private static void Verify(string marked, MapChange change)
    {
        var before = marked;
        for (var start = before.IndexOf('‹'); start >= 0; start = before.IndexOf('‹'))
        {
            before = before.Remove(start, before.IndexOf('›', start) + 1 - start);
        }

        var after = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        Assert.Equal(after, Apply(before, change));
        Assert.Equal(after, Apply(after, change));
    }

    private static string Apply(string text, MapChange change) =>
        TextEdit.Apply(text, change.EditsOf(new MapFile("a.protocolmap.json", text), CancellationToken.None)!);
}
