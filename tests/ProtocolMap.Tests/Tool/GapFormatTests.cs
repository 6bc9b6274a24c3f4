using System.Text;
using ProtocolMap.Tool.Gaps;

namespace ProtocolMap.Tests.Tool;

/// <summary>No text of a map gets out of its cell, or is run by what opens the file.</summary>
public sealed class GapFormatTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("1-2", "1-2")]
    public void A_field_of_csv_is_text(string text, string field) => Assert.Equal(field, CsvTables.Field(text));

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("a\r\n\r\n# b", "a # b")]
    [InlineData("# a", @"\# a")]
    [InlineData("- a", @"\- a")]
    [InlineData("a - b", "a - b")]
    [InlineData("<img src=x>", @"\<img src=x\>")]
    [InlineData("[a](javascript:b)", @"\[a\](javascript:b)")]
    [InlineData("`code` *b* _c_ ~~d~~ &amp; $e$", @"\`code\` \*b\* \_c\_ \~\~d\~\~ \&amp; \$e\$")]
    [InlineData(@"a\|b", @"a\\\|b")]
    [InlineData("  a \u2028 b\u0000 ", "a b")]
    public void Markdown_shows_a_text_as_it_is(string text, string markdown) => Assert.Equal(markdown, MarkdownTables.Escape(text));

    [Fact]
    public void Csv_is_one_table_that_another_reader_reads_back()
    {
        const string Title = "=a,\"b\"\r\n@c";
        var json = System.Text.Json.JsonEncodedText.Encode(Title);
        var map = _tool.Write("a.protocolmap.json", $$"""{ "id": "a", "version": "1", "gaps": { "g": { "title": "{{json}}", "owner": "-x" } }, "documents": { "d": { "title": "\ud800" } } }""");
        Assert.Equal(0, _tool.Run("gaps", map, "--format", "csv"));
        var records = Read(_tool.Out);
        Assert.Equal(3, records.Count);
        Assert.All(records, record => Assert.Equal(records[0].Count, record.Count));
        Assert.Equal(["table", "category", "no", "id", "sdo", "title", "status", "analysis", "basis"], records[0].Take(9));
        var gap = records[2];
        Assert.Equal(("'" + Title, "'-x"), (gap[5], gap[records[0].IndexOf("owner")]));
    }

    [Fact]
    public void Json_takes_what_no_encoding_can_write()
    {
        var map = _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1", "documents": { "d": { "title": "a\ud800b\u0000" } } }""");
        Assert.Equal(0, _tool.Run("gaps", map, "--format", "json"));
        using var document = System.Text.Json.JsonDocument.Parse(_tool.Out);
        Assert.Equal("a\uFFFDb\0", document.RootElement.GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("title").GetString());
    }

    // RFC 4180 by the letter, on its own.
    private static List<List<string>> Read(string csv)
    {
        var records = new List<List<string>> { new() };
        var field = new StringBuilder();
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    field.Append(csv[i]);
                    i += csv[i] == '"' ? 1 : 0;
                }
            }
            else if (csv[i] is ',' or '\r')
            {
                records[^1].Add(field.ToString());
                field.Clear();
                if (csv[i] == '\r')
                {
                    Assert.Equal('\n', csv[++i]);
                    records.Add([]);
                }
            }
            else
            {
                field.Append(csv[i]);
            }
        }

        Assert.Empty(records[^1]);
        records.RemoveAt(records.Count - 1);
        return records;
    }
}
