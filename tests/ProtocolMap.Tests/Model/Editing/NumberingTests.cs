using ProtocolMap.Model;
using ProtocolMap.Model.Editing;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Tests.Model.Editing;

/// <summary>Where missing numbers are written, and how.</summary>
public sealed class NumberingTests
{
    // What stands between ‹ and › is what numbering adds.
    [Theory]
    [InlineData("""{ "p": { "title": "P"‹, "number": 1› } }""")]
    [InlineData("""{"p":{"title":"P"‹,"number":1›}}""")]
    [InlineData("""{"p": {"title": "P"‹, "number": 1›}}""")]
    [InlineData("""{ "p": { "title" : "P", "kind" : "api"‹, "number" : 1› } }""")]
    [InlineData("""{ "p": { "title": "P" /* last */‹› } }""", """{ "p": { "title": "P", "number": 1 /* last */ } }""")]
    [InlineData("""{ "p": { "title": "P"‹, "number": 1›, "x-own": { "title": "no neighbour" } } }""")]
    [InlineData("""{ "p": { "title": "P", "number": 7 }, "q": { "title": "Q"‹, "number": 8› } }""")]
    [InlineData("""{ "p": { "title": "P", "capabilities": {} , "status": "draft"‹, "number": 1› } }""")]
    [InlineData("""{ "p": { "title": "P"‹, "number": 1›, "capabilities": { "c": { "title": "C"‹, "bit": 0› }, "d": { "title": "D", "bit": 5 }, "e": { "title": "E"‹› } } } }""", """{ "p": { "title": "P", "number": 1, "capabilities": { "c": { "title": "C", "bit": 6 }, "d": { "title": "D", "bit": 5 }, "e": { "title": "E", "bit": 7 } } } }""")]
    [InlineData("""{ "p": {‹› }, "q": {‹› } }""", """{ "p": { "number": 1 }, "q": { "number": 2 } }""")]
    [InlineData("""{ "p": {‹ "number": 1 ›}, "q": {‹ "number": 2› /* none */ } }""")]
    [InlineData("""{"p":{‹"number":1›}}""")]
    [InlineData("""{ "p": { ‹"number": 1, ›"x-own": {} } }""")]
    [InlineData("""{"p":{‹"number":1,›"x-own":{}}}""")]
    [InlineData("""{ "p": { "title": "P", "number": ‹› } }""", """{ "p": { "title": "P", "number": 1 } }""", """{ "p": { "title": "P", "number": null } }""")]
    [InlineData("{\n\t\"p\": {\n\t\t\"title\": \"P\"‹,\n\t\t\"number\": 1›\n\t}\n}")]
    [InlineData("{\r\n  \"p\": {\r\n    \"title\": \"P\",‹\r\n    \"number\": 1,›\r\n    \"x-own\": {}\r\n  }\r\n}")]
    [InlineData("{\r  \"p\": {\r    \"title\": \"P\"‹,\r    \"number\": 1›\r  }\r}")]
    [InlineData("{\n  \"p\": {\n    \"title\": \"P\"‹,› // the title‹\n    \"number\": 1›\n    // the end\n  }\n}")]
    [InlineData("{\n  \"p\": {\n    \"title\": \"P\", /* a */ // b‹\n    \"number\": 1,›\n    // of x\n    \"x-own\": {}\n  }\n}")]
    [InlineData("{\n  \"p\": {\n    \"title\": \"P\"‹, \"number\": 1› /* over\n    lines */\n  }\n}")]
    [InlineData("{\n  \"p\": {\n    \"title\": \"P\"‹, \"number\": 1› }\n}")]
    [InlineData("{\n  \"p\": {\n      \"title\": \"P\"‹,\n      \"number\": 1›\n  , \"x-own\": {}\n  }\n}")]
    [InlineData("{\n  \"p\": { \"title\": \"P\"\n       , \"kind\": \"api\"‹, \"number\": 1›\n       }\n}")]
    [InlineData("{\n  \"p\": {\n    \"title\": \"P\",\n    \"dependsOn\": [\n      \"p\"\n    ]‹,\n    \"number\": 1›\n  }\n}")]
    [InlineData("{\n  \"p\": {\n    ‹\"number\": 1,\n    ›\"x-own\": {}\n  }\n}")]
    [InlineData("{\n    \"p\": { // nothing yet‹\n      \"number\": 1›\n    }\n}")]
    [InlineData("{\n  \"p\": {‹\n    \"number\": 1›\n  }\n}")]
    public void Look_like_their_neighbours(string protocols, string? result = null, string? source = null)
    {
        var marked = "{ \"id\": \"a\", \"version\": \"1\",\n  \"protocols\": " + protocols + " }";
        var before = source is null ? Unmarked(marked) : marked.Replace(protocols, source, StringComparison.Ordinal);
        var after = result is null ? marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal) : marked.Replace(protocols, result, StringComparison.Ordinal);
        Assert.Equal(after, Number(before));
        Assert.Equal(after, Number(after));
    }

    [Fact]
    public void Are_those_of_the_file_only_and_above_those_of_the_built_in_map()
    {
        const string Overlay = """
            { "id": "a", "version": "1", "extends": ["protocolmap:metaverse", "base.protocolmap.json"],
              "categories": { "zz-category": { "title": "C" }, "avatar": { "title": "Given there" } },
              "protocols": {
                "zz-own": { "title": "Own" }, "zz-base": { "title": "Not given there" }, "zz-given": { "title": "Given there" }, "zz-gone": null,
                "khronos-gltf": { "capabilities": { "zz-capability": { "title": "Beyond" } } } } }
            """;
        var basis = new MapFile("base.protocolmap.json", """
            { "id": "b", "version": "1", "protocols": {
              "zz-base": { "title": "B" }, "zz-given": { "title": "G", "number": 10004 }, "zz-gone": { "title": "X" }, "zz-other": { "title": "O" } } }
            """);
        var numbered = Number(Overlay, basis);
        var (zzBase, zzOther) = (10005, 10006);
        Assert.Equal(
            Overlay
                .Replace("\"C\"", "\"C\", \"number\": 10000", StringComparison.Ordinal)
                .Replace("\"Own\"", "\"Own\", \"number\": 10007", StringComparison.Ordinal)
                .Replace("\"Not given there\"", "\"Not given there\", \"number\": " + zzBase, StringComparison.Ordinal)
                .Replace("\"Beyond\"", "\"Beyond\", \"bit\": 48", StringComparison.Ordinal),
            numbered);

        // What only the base names keeps the value that its place gives it.
        Assert.Equal(zzOther, MapReader.Read(new MapFile("a.protocolmap.json", Overlay), Files(basis), CancellationToken.None).Map!.Protocols.Find("zz-other")!.Number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{ oops")]
    [InlineData("[]")]
    [InlineData("""{ "id": "a", "version": "1", "protocols": [], "categories": { "c": 1, "d": null, "D": {} } }""")]
    [InlineData("""{ "id": "a", "version": "1", "protocols": { "p": { "title": "P", "number": "1" }, "q": { "title": "Q", "number": 0 } } }""")]
    public void Are_not_written_where_there_is_no_entry_that_lacks_one(string? text) =>
        Assert.Empty(NumberAssigner.Find(new MapFile("a.protocolmap.json", text), MapFiles.None, CancellationToken.None));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => TextEdit.Apply("abc", [new TextEdit(0, 2, "x"), new TextEdit(1, 1, "y")]));

    private static string Number(string text, params MapFile[] others)
    {
        var assigned = NumberAssigner.Find(new MapFile("a.protocolmap.json", text), Files(others), CancellationToken.None);
        return TextEdit.Apply(text, assigned.SelectMany(a => a.Edits));
    }

    private static MapFiles Files(params MapFile[] others) => new(others);

    private static string Unmarked(string marked)
    {
        for (var start = marked.IndexOf('‹'); start >= 0; start = marked.IndexOf('‹'))
        {
            marked = marked.Remove(start, marked.IndexOf('›', start) + 1 - start);
        }

        return marked;
    }
}
