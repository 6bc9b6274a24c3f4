using System.Text;

namespace ProtocolMap.Tests.Tool;

public sealed class NumberTests : IDisposable
{
    private const string Map = """
        {
        	// ids are "é" and so on
        	"id": "a", "version": "1", "title": "é",
        	"protocols": {
        		"p": { "title": "P", "capabilities": { "c": {} } },
        		"q": { "title": "Q" } } }
        """;

    private const string Numbered = """
        {
        	// ids are "é" and so on
        	"id": "a", "version": "1", "title": "é",
        	"protocols": {
        		"p": { "title": "P", "number": 1, "capabilities": { "c": { "title": "C", "bit": 0 } } },
        		"q": { "title": "Q", "number": 2 } } }
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string, bool, string> Files
    {
        get
        {
            var files = new TheoryData<string, bool, string>();
            foreach (var lineBreak in (string[])["\n", "\r\n", "\r"])
            {
                files.Add("utf-8", true, lineBreak);
                files.Add("utf-8", false, lineBreak);
                files.Add("utf-16", true, lineBreak);
                files.Add("utf-16BE", true, lineBreak);
                files.Add("iso-8859-1", false, lineBreak);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Bytes_stay_what_they_are_but_for_the_numbers(string encoding, bool hasMark, string lineBreak)
    {
        var path = _tool.Write("a.protocolmap.json", Bytes(Map.Replace("\"c\": {}", "\"c\": { \"title\": \"C\" }", StringComparison.Ordinal)));
        Assert.Equal(0, _tool.Run("number", path));
        Assert.Equal(["a.protocolmap.json: 2 numbers, 1 bit assigned"], _tool.Lines);
        Assert.Equal(Bytes(Numbered), File.ReadAllBytes(path));

        Assert.Equal(0, _tool.Run("number", path));
        Assert.Equal(["a.protocolmap.json: 0 numbers, 0 bits assigned"], _tool.Lines);
        Assert.Equal(Bytes(Numbered), File.ReadAllBytes(path));

        byte[] Bytes(string text)
        {
            var chosen = Encoding.GetEncoding(encoding);
            return [.. hasMark ? chosen.GetPreamble() : [], .. chosen.GetBytes(text.ReplaceLineEndings(lineBreak))];
        }
    }

    [Fact]
    public void A_map_with_errors_is_not_touched()
    {
        var path = _tool.Write("a.protocolmap.json", Map);
        Assert.Equal(1, _tool.Run("number", path));
        Assert.Contains(_tool.Lines, line => line.StartsWith("a.protocolmap.json(5,42): error PMAP1004: ", StringComparison.Ordinal));
        Assert.Equal("a.protocolmap.json: not changed; a map is numbered when it has no errors", _tool.Lines[^1]);
        Assert.Equal(Map, File.ReadAllText(path));
    }

    [Fact]
    public void A_map_that_has_all_its_numbers_is_not_written()
    {
        var path = _tool.Write("a.protocolmap.json", Numbered);
        var written = File.GetLastWriteTimeUtc(path).AddDays(-1);
        File.SetLastWriteTimeUtc(path, written);
        Assert.Equal(0, _tool.Run("number", path));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Beside_the_built_in_map_numbers_begin_at_10000_and_bases_keep_theirs()
    {
        var basis = _tool.Write("base.protocolmap.json", """{ "id": "b", "version": "1", "protocols": { "zz-b": { "title": "B" } } }""");
        var path = _tool.Write("a.protocolmap.json", """
            { "id": "a", "version": "1", "extends": ["protocolmap:metaverse", "base.protocolmap.json"], "protocols": { "zz-a": { "title": "A" } } }
            """);
        Assert.Equal(0, _tool.Run("number", path));
        Assert.Contains("{ \"title\": \"A\", \"number\": 10001 }", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.DoesNotContain("number", File.ReadAllText(basis), StringComparison.Ordinal);
        Assert.Equal(["a.protocolmap.json: 1 number, 0 bits assigned", "base.protocolmap.json: entries of its own have no number; number it, too"], _tool.Lines);
    }

    [Fact]
    public void What_is_not_there_is_said_to_the_user()
    {
        Assert.Equal(2, _tool.Run("number", _tool.PathOf("a.protocolmap.json")));
        Assert.StartsWith("protocolmap: there is no file '", _tool.Error, StringComparison.Ordinal);
    }
}
