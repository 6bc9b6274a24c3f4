using System.Text;
using System.Text.Json.Nodes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>Whatever a map says, what is generated compiles.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_pieces =
    [
        "\"", "\"\"\"", "\\", "*/", "</summary>", "<summary>", "<", "&", "&amp;", "]]>", "{", "}", "{0}", "@", "'", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001b",
        "\u007f", "\u0085", "\u2028", "\u2029", "\ud800", "\udc00", "\ud83d\ude00", "\u202e", "\u2066", "\u200f", "\ufeff", "\uffff", "\ufffe", "\u00ad",
        "#if", "#endif", "#nullable disable", "//", "///", "/*", "text", " ", "ß", "İ", "ı", "아바타", "-->", "\\u0022", "$\"", ";",
    ];

    private static readonly string[] s_names =
    [
        "class", "value", "event", "@class", "record", "await", "var", "nameof", "_", "__", "ToString", "Equals", "GetHashCode", "GetType", "HasFlag", "CompareTo", "Finalize",
        "MemberwiseClone", "ReferenceEquals", "GetTypeCode", "Format", "Parse", "Protocol", "InteropCategory", "InteropMap", "System", "global", "None1", "ﬁ", "아바타", "Ⅷ",
        "a\u0301", "a\u200Db", "A", "a", "ProtocolCapabilities", "Flags", "CapabilityExtensions", "Supports", "Contoso",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_text_compiles(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 12; i++)
        {
            var map = RandomMap(random);
            var run = GeneratorRun.Of(GeneratorInput.OfMap(map).WithProperty("ProtocolMapVisibility", i % 2 == 0 ? "public" : "internal") with { Sources = ["[assembly: System.CLSCompliant(true)]"] });
            Emitted.AssertSilent(run.Compilation.GetDiagnostics());
            Assert.All(run.Diagnostics, diagnostic => Assert.StartsWith("PMAP10", diagnostic.Id, StringComparison.Ordinal));
            Assert.NotEmpty(run.Files);
            Assert.All(run.Files.Values, AssertIsPlainText);
        }
    }

    // Invisible characters in source are how text that looks harmless hides.
    private static void AssertIsPlainText(string text)
    {
        Assert.DoesNotContain(text, c => c is < ' ' and not '\n' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\u202e' or '\u2066' or '\u200f' or '\ufeff' or '\uffff');
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }

    private static string RandomMap(Random random)
    {
        var protocols = new JsonObject();
        var categories = new JsonObject();
        for (var i = 0; i < 15; i++)
        {
            protocols["p" + i] = Entity(random, "title", "version", "organization", "specification", "url", "source", "description");
            protocols["p" + i]!["organization"] = "o";
            protocols["p" + i]!["supersededBy"] = "p0";
            protocols["p" + i]!["capabilities"] = new JsonObject { ["c1"] = Entity(random, "title", "description", "source"), ["c2"] = Entity(random, "title") };
            categories["c" + i] = Entity(random, "title", "definition", "source");
        }

        var map = new JsonObject
        {
            ["id"] = "m",
            ["version"] = Text(random),
            ["organizations"] = new JsonObject { ["o"] = new JsonObject { ["title"] = Text(random) } },
            ["protocols"] = protocols,
            ["categories"] = categories,
        };
        return Escaped(map);
    }

    private static JsonObject Entity(Random random, params string[] properties)
    {
        var entity = new JsonObject();
        foreach (var property in properties)
        {
            entity[property] = Text(random);
        }

        if (random.Next(2) == 0)
        {
            entity["name"] = s_names[random.Next(s_names.Length)];
        }

        return entity;
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    // JsonNode would replace lone surrogates, so every unit that is not ASCII is escaped here.
    private static string Escaped(JsonNode node) => node switch
    {
        JsonObject value => "{" + string.Join(",", value.Select(pair => Quote(pair.Key) + ":" + Escaped(pair.Value!))) + "}",
        _ => Quote(node.GetValue<string>()),
    };

    private static string Quote(string text) => "\"" + string.Concat(text.Select(c => c is >= ' ' and < '\u007f' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
