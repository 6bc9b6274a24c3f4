using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProtocolMap.Tool.Report;

namespace ProtocolMap.Tests.Tool;

/// <summary>The report as a file. What a browser makes of it is tested in one.</summary>
public sealed partial class ReportTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void It_is_one_file_whose_bytes_depend_on_the_map_alone()
    {
        Assert.Equal(0, _tool.Run("report", "-o", _tool.PathOf("one")));
        Assert.Matches(@"index\.html: 344 protocols in 12 categories, [\d,]+ bytes", _tool.Out);
        Assert.Equal(0, _tool.Run("report", "protocolmap:metaverse", "--output", _tool.PathOf("two/three")));
        var file = Assert.Single(Directory.GetFileSystemEntries(_tool.PathOf("one")));
        Assert.Equal("index.html", Path.GetFileName(file));
        Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_tool.PathOf("two/three/index.html")));
        Assert.InRange(new FileInfo(file).Length, 100_000, 2_000_000);
    }

    [Fact]
    public void It_fetches_nothing_and_allows_its_own_script_and_style_only()
    {
        var page = Page(Map("T"));
        var policy = Policy().Match(page).Groups["policy"].Value.Replace("&#39;", "'", StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Hash(Between(page, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Hash(Between(page, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<[^>]*\s(src|srcset|action|formaction|background|poster)=", page);
        Assert.DoesNotMatch(@"<[^>]*\s(style|on\w+)=", page);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page);
    }

    [Theory]
    [InlineData("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("\" onload='x'", "&quot; onload=&#39;x&#39;")]
    [InlineData("</title></script>", "&lt;/title&gt;&lt;/script&gt;")]
    [InlineData("a\0\u0007b", "a\uFFFD\uFFFDb")]
    public void Texts_are_escaped(string title, string html)
    {
        var page = Page(Map(title));
        Assert.Contains($"<title>{html}</title>", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{html}</h1>", page, StringComparison.Ordinal);
        Assert.Equal(title, Data(page).GetProperty("protocols")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("", "", "not assessed")]
    [InlineData(""", "satisfiedBy": []""", "", "0 of 1, 1 not assessed")]
    [InlineData(""", "satisfiedBy": "p" """, "", "1 of 1, 1 not assessed")]
    [InlineData(""", "satisfiedBy": "p" """, """, "satisfiedBy": []""", "1 of 2")]
    public void Coverage_counts_what_was_assessed(string first, string second, string covered)
    {
        var page = Page($$"""
            { "id": "a", "version": "1", "categories": { "c": { "title": "C", "number": 1 } }, "protocols": { "p": { "title": "P", "number": 1 } },
              "requirements": { "r": { "title": "R", "categories": "c"{{first}} }, "s": { "title": "S", "categories": "c"{{second}} } },
              "scenarios": { "t": { "title": "T", "requirements": ["r", "s"] } } }
            """);
        Assert.Equal(2, Regex.Count(page, $"<td[^>]*>{covered}</td>", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Data_can_stand_in_a_script()
    {
        var data = Between(Page(Map("</script><!-- \u2028\u2029 é 😀 \ud800")), "id=\"data\">", "</script>");
        Assert.DoesNotMatch(@"[<>&\u0080-\uffff]", data);
        Assert.Equal("</script><!-- \u2028\u2029 é 😀 \uFFFD", JsonDocument.Parse(data).RootElement.GetProperty("protocols")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("https://example.com/a?b=c&d", true)]
    [InlineData("http://example.com", true)]
    [InlineData("HTTPS://example.com", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("\tjavascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//example.com", false)]
    [InlineData("example.com", false)]
    [InlineData("", false)]
    public void Addresses_of_the_web_alone_are_links(string address, bool isLink) => Assert.Equal(isLink, WebLinks.IsSafe(address));

    [Theory]
    [InlineData("see https://a.example/b.", "see <a href=\"https://a.example/b\" rel=\"noopener noreferrer\">https://a.example/b</a>.")]
    [InlineData("(https://a.example/b); more", "(<a href=\"https://a.example/b\" rel=\"noopener noreferrer\">https://a.example/b</a>); more")]
    [InlineData("https://a.example/?x=1&y", "<a href=\"https://a.example/?x=1&amp;y\" rel=\"noopener noreferrer\">https://a.example/?x=1&amp;y</a>")]
    [InlineData("https:// nothing javascript:x", "https:// nothing javascript:x")]
    [InlineData("http://a\"onclick=x", "<a href=\"http://a\" rel=\"noopener noreferrer\">http://a</a>&quot;onclick=x")]
    public void Addresses_in_texts_are_links(string text, string html) => Assert.Equal(html, new HtmlWriter().TextWithLinks(text).ToString());

    [Theory]
    [InlineData("", "")]
    [InlineData("2027-Q4", "2027-Q4")]
    [InlineData("2027-Q4 2026-Q3", "2026-Q3 2026-Q4 2027-Q1 2027-Q2 2027-Q3 2027-Q4")]
    [InlineData("2026-Q1 2028-Q4", "2026-Q1 2026-Q2 2026-Q3 2026-Q4 2027-Q1 2027-Q2 2027-Q3 2027-Q4 2028-Q1 2028-Q2 2028-Q3 2028-Q4")]
    [InlineData("2026-Q1 2029-Q1", "2026 2027 2028 2029")]
    [InlineData("0000-Q1 2030-Q2 9999-Q4", "0000 2030 9999")]
    public void The_time_line_has_as_many_columns_as_can_be_read(string quarters, string columns)
    {
        var targets = quarters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var periods = Periods.Between(targets);
        Assert.Equal(columns, string.Join(' ', periods.Names));
        Assert.All(targets, target => Assert.Contains(periods.Of(target), periods.Names));
    }

    [Fact]
    public void A_map_of_nothing_has_a_page()
    {
        var page = Page("""{ "id": "a", "version": "1" }""");
        Assert.Contains("<title>a</title>", page, StringComparison.Ordinal);
        Assert.Equal(0, Data(page).GetProperty("protocols").GetArrayLength());
    }

    [Theory]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\", \"titel\": \"A\" }")]
    [InlineData("{")]
    [InlineData("")]
    public void Of_a_map_with_errors_nothing_is_written(string text)
    {
        Assert.Equal(2, _tool.Run("report", _tool.Write("a.protocolmap.json", text), "-o", _tool.PathOf("out")));
        Assert.Single(_tool.Error.Trim().Split('\n'));
        Assert.False(Directory.Exists(_tool.PathOf("out")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_one_line_and_leaves_nothing()
    {
        var file = _tool.Write("file", "x");
        Assert.Equal(2, _tool.Run("report", "-o", file));
        Assert.Contains("cannot be written: ", Assert.Single(_tool.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(file));

        // A folder stands where the page should.
        Directory.CreateDirectory(_tool.PathOf("out/index.html"));
        Assert.Equal(2, _tool.Run("report", "-o", _tool.PathOf("out")));
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(_tool.PathOf("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_interrupted_run_writes_nothing()
    {
        Assert.Equal(2, _tool.Run(useColor: false, new CancellationToken(canceled: true), "report", _tool.Write("a.protocolmap.json", Map("T")), "-o", _tool.PathOf("out")));
        Assert.False(Directory.Exists(_tool.PathOf("out")));
    }

    [Fact]
    public void Without_a_folder_the_user_is_told()
    {
        Assert.Equal(2, _tool.Run("report"));
        Assert.Contains("usage: protocolmap report [FILE] [options]", _tool.Error, StringComparison.Ordinal);
    }

    private string Page(string map)
    {
        Assert.True(_tool.Run("report", _tool.Write("a.protocolmap.json", map), "-o", _tool.PathOf("out")) == 0, _tool.Error);
        return File.ReadAllText(_tool.PathOf("out/index.html"));
    }

    private static string Map(string title)
    {
        var json = JsonSerializer.Serialize(title).Replace("\\uFFFD", "\\ud800", StringComparison.Ordinal);
        return $$"""{ "id": "a", "version": "1", "title": {{json}}, "protocols": { "p": { "title": {{json}}, "number": 1 } } }""";
    }

    private static JsonElement Data(string page) => JsonDocument.Parse(Between(page, "id=\"data\">", "</script>")).RootElement;

    private static string Between(string page, string start, string end)
    {
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Policy();
}
