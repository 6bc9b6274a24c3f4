using System.Text;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Tool;

public sealed class ValidateTests : IDisposable
{
    private const string Clean = """{ "id": "a", "version": "1" }""";
    private const string Unnumbered = """{ "id": "a", "version": "1", "categories": { "c": { "title": "C" } } }""";
    private const string Faulty = """{ "id": "a", "version": "1", "titel": "A" }""";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_map_without_faults_is_clean()
    {
        Assert.Equal(0, _tool.Run("validate", _tool.Write("a.protocolmap.json", Clean)));
        Assert.Equal(["0 errors, 0 warnings, 0 infos"], _tool.Lines);
        Assert.Empty(_tool.Error);
    }

    [Theory]
    [InlineData(Faulty, "error", 1)]
    [InlineData(Faulty, "info", 1)]
    [InlineData(Unnumbered, "error", 0)]
    [InlineData(Unnumbered, "warning", 0)]
    [InlineData(Unnumbered, "info", 1)]
    [InlineData(Clean, "info", 0)]
    public void Exit_code_is_1_from_the_asked_severity_on(string map, string failOn, int exitCode) =>
        Assert.Equal(exitCode, _tool.Run("validate", _tool.Write("a.protocolmap.json", map), "--fail-on", failOn));

    public static TheoryData<string, string, string> FaultyMaps => new()
    {
        { Faulty, Clean, Clean },
        { "", Clean, Clean },
        { "{ oops", Clean, Clean },
        { "[]", Clean, Clean },
        { "{\u2028 \"id\": \"a\",\u0085\"x\": \"\ud83d\ude00\", \"version\": 1 }", Clean, Clean },
        { """{ "id": "a", "version": "1", "extends": "protocolmap:metavers" }""", Clean, Clean },
        { """{ "id": "a", "version": "1", "extends": ["bse.protocolmap.json", "more/nothing.protocolmap.json"] }""", Clean, Clean },
        { """{ "id": "a", "version": "1", "extends": ["base.protocolmap.json", "./more/../BASE.protocolmap.json"], "protocols": { "p": { "dependsOn": "q" } } }""", """{ "id": 1, "protocols": { "p": {} } }""", Clean },
        { """{ "id": "a", "version": "1", "extends": "base.protocolmap.json" }""", """{ "id": "b", "version": "1", "extends": "more/more.protocolmap.json" }""", """{ "id": "m", "version": "1", "extends": "../a.protocolmap.json" }""" },
        { """{ "id": "a", "version": "1", "extends": "more/more.protocolmap.json" }""", Clean, "{" },
        { """{ "id": "a", "version": "1", "extends": { "map": "protocolmap:metaverse", "categories": "avatr" }, "categories": { "zz": { "title": "Z", "number": 5, "name": "Avatar" } } }""", Clean, Clean },
    };

    [Theory]
    [MemberData(nameof(FaultyMaps))]
    public void Lines_are_those_of_the_compiler(string map, string basis, string more)
    {
        var files = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [_tool.Write("a.protocolmap.json", map)] = map,
            [_tool.Write("base.protocolmap.json", basis)] = basis,
            [_tool.Write("more/more.protocolmap.json", more)] = more,
        };
        var compiler = GeneratorRun.Of(new GeneratorInput { Files = files }.WithProperty("ProtocolMapFile", _tool.PathOf("a.protocolmap.json")));

        Assert.Equal(1, _tool.Run("validate", _tool.PathOf("a.protocolmap.json")));
        Assert.NotEmpty(compiler.Diagnostics);
        Assert.Equal(compiler.Diagnostics.Select(Show), _tool.Out.ReplaceLineEndings("\n").Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_map_that_another_one_extends_is_judged_as_part_of_it()
    {
        var basis = _tool.Write("base.protocolmap.json", """{ "id": "b", "version": "1", "categories": { "c": { "number": 1 } } }""");
        var map = _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "base.protocolmap.json", "categories": { "c": { "title": "C" } } }""");
        Assert.Equal(0, _tool.Run("validate", basis, map));
        Assert.Equal(0, _tool.Run("validate", map));
        Assert.Equal(1, _tool.Run("validate", basis));
    }

    [Fact]
    public void What_two_maps_share_is_said_once()
    {
        const string Overlay = """{ "id": "a", "version": "1", "extends": "base.protocolmap.json" }""";
        _tool.Write("base.protocolmap.json", """{ "id": "b", "version": "1", "titel": "B" }""");
        Assert.Equal(1, _tool.Run("validate", _tool.Write("a.protocolmap.json", Overlay), _tool.Write("b.protocolmap.json", Overlay)));
        Assert.Equal(["base.protocolmap.json(1,30): error PMAP1003", "1 error, 0 warnings, 0 infos"], _tool.Lines.Select(Brief));
    }

    [Fact]
    public void A_circle_beside_a_sound_map_does_not_go_unseen()
    {
        _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "b.protocolmap.json" }""");
        _tool.Write("b.protocolmap.json", """{ "id": "b", "version": "1", "extends": "a.protocolmap.json" }""");
        _tool.Write("c.protocolmap.json", Clean);
        Assert.Equal(1, _tool.Run("validate", _tool.PathOf("c.protocolmap.json"), _tool.PathOf("b.protocolmap.json"), _tool.PathOf("a.protocolmap.json")));
        Assert.Equal(["a.protocolmap.json(1,41): error PMAP1010", "1 error, 0 warnings, 0 infos"], _tool.Lines.Select(Brief));
    }

    [Fact]
    public void A_folder_stands_for_the_maps_of_the_project_in_it()
    {
        foreach (var name in (string[])["b.protocolmap.json", "below/a.ProtocolMap.json", "bin/x.protocolmap.json", "below/obj/x.protocolmap.json", ".git/x.protocolmap.json", "other.json"])
        {
            _tool.Write(name, Faulty);
        }

        Assert.Equal(1, _tool.Run("validate", _tool.PathOf(""), _tool.PathOf("b.protocolmap.json")));
        Assert.Equal(
            ["b.protocolmap.json(1,30): error PMAP1003", $"below{Path.DirectorySeparatorChar}a.ProtocolMap.json(1,30): error PMAP1003", "2 errors, 0 warnings, 0 infos"],
            _tool.Lines.Select(Brief));
    }

    [Fact]
    public void Paths_are_shown_as_given()
    {
        _tool.Write("base.protocolmap.json", Faulty);
        var map = _tool.Write("below/a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "./../base.protocolmap.json" }""");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), map);
        _tool.Run("validate", relative);
        Assert.StartsWith(Path.GetRelativePath(Directory.GetCurrentDirectory(), _tool.PathOf("base.protocolmap.json")) + "(1,30): error", _tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.protocolmap.json", "there is no file '")]
    [InlineData("empty", "there is no *.protocolmap.json in '")]
    [InlineData("utf16.protocolmap.json", "cannot be read: ")]
    public void What_cannot_be_read_is_said_to_the_user(string name, string message)
    {
        Directory.CreateDirectory(_tool.PathOf("empty"));
        _tool.Write("utf16.protocolmap.json", [0xFF, 0xFE, 0x00, 0xD8]);
        Assert.Equal(2, _tool.Run("validate", _tool.PathOf(name)));
        Assert.Empty(_tool.Out);
        Assert.StartsWith("protocolmap: ", _tool.Error, StringComparison.Ordinal);
        Assert.Contains(message, _tool.Error, StringComparison.Ordinal);
        Assert.Single(_tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_base_that_cannot_be_read_is_a_fault_of_the_map()
    {
        _tool.Write("base.protocolmap.json", [0xFF, 0xFE, 0x00, 0xD8]);
        Assert.Equal(1, _tool.Run("validate", _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "base.protocolmap.json" }""")));
        Assert.Equal(["base.protocolmap.json(1,1): error PMAP1001", "1 error, 0 warnings, 0 infos"], _tool.Lines.Select(Brief));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void Every_encoding_that_the_compiler_reads_is_read(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("""{ "id": "a", "title": "é", "version": 1 }""")];
        Assert.Equal(1, _tool.Run("validate", _tool.Write("a.protocolmap.json", bytes)));
        Assert.Equal("a.protocolmap.json(1,39): error PMAP1005", Brief(_tool.Lines[0]));
    }

    [Theory]
    [InlineData("2026-11-19", null, true)]
    [InlineData("2026-11-20", null, false)]
    [InlineData("2027-06-30", "2027-07-01", true)]
    [InlineData("2027-06-30", "2027-06-30", false)]
    public void Exemptions_are_held_to_the_day(string until, string? today, bool isExpired)
    {
        var map = _tool.Write("a.protocolmap.json", $$"""
            { "id": "a", "version": "1", "protocols": { "p": { "title": "P", "number": 1 } },
              "exemptions": [ { "symbol": "T:X", "protocol": "p", "reason": "R", "until": "{{until}}" }, { "path": "x/**", "protocol": "p", "reason": "R" } ] }
            """);
        Assert.Equal(isExpired ? 1 : 0, _tool.Run(["validate", map, "--fail-on", "info", .. today is null ? Array.Empty<string>() : ["--today", today]]));
        Assert.Equal(isExpired, _tool.Out.Contains($"(2,79): info PMAP2011: The last day of this exemption was {until} (", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_terminal_gets_colours()
    {
        var map = _tool.Write("a.protocolmap.json", Faulty);
        _tool.Run(useColor: true, CancellationToken.None, "validate", map);
        Assert.Contains(": \e[31merror\e[0m PMAP1003: ", _tool.Out, StringComparison.Ordinal);
        _tool.Run("validate", map);
        Assert.DoesNotContain('\e', _tool.Out);
    }

    private static string Brief(string line)
    {
        var end = line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        return end < 0 ? line : line[..end];
    }

    // As csc prints it.
    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} ({diagnostic.Descriptor.HelpLinkUri})";
    }
}
