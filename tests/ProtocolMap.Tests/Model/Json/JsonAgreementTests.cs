using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProtocolMap.Model;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Tests.Model.Json;

/// <summary>System.Text.Json, comments allowed, is the oracle for what is JSON and what is not.</summary>
public sealed partial class JsonAgreementTests
{
    private const int Mutations = 150_000;

    private static readonly string[] s_seeds =
    [
        """{"a":1,"b":[true,false,null,-0.5e+10,"x\u00e9\n\"\\"],"c":{"d":{},"e":[]}}""",
        """
        // head
        { /* one */ "id" : "vrm-1-0", "n": [ 0, -1, 1.5, 1e3 ],
          "s": "\ud83d\ude00 \/ \b\f\t", "": { "k": [[[{}]]] } } // tail
        """,
        """["é", "😀", "\ud800", 123456789012345678901234567890, 0.1E-7]""",
        "\"only a string\"",
        "  -12.0e1  ",
        """{"a":{"a":{"a":{"a":[[[[["deep"]]]]]}}},"b":"/* no comment */ // neither"}""",
    ];

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "*", "//", "/*", "*/", "0", "01", "-", "+", ".", "e", "E", "1e", "true", "nul", "NaN",
        "\\u12", "\\ud800", "\\x", "\n", "\r", "\t", " ", "\u0001", "\0", "\u2028", "\u2029", "\u0085", "\u00a0", "\ufeff", "é", "\ud83d", "\ude00", "😀", "'", "#", "null", "\"a\"", "\"a\":",
    ];

    [Fact]
    public void AcceptsExactlyWhatSystemTextJsonAccepts()
    {
        var random = new Random(20261120);
        var disagreements = new List<string>();
        var accepted = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(s_seeds[random.Next(s_seeds.Length)], random);
            var expected = IsJson(text);
            accepted += expected ? 1 : 0;
            if (JsonText.Parse(new MapFile("", text), CancellationToken.None).Faults.Any(f => f.Kind != JsonFaultKind.DuplicateName) == expected)
            {
                disagreements.Add((expected ? "refused: " : "accepted: ") + Show(text));
            }
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements.Take(20)));

        // The mutations must leave enough of both kinds for the comparison to mean something.
        Assert.InRange(accepted, Mutations / 10, Mutations * 9 / 10);
    }

    [Fact]
    public void ReadsTheSameValues()
    {
        var random = new Random(7);
        var compared = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = Mutate(s_seeds[random.Next(s_seeds.Length)], random);
            var json = JsonText.Parse(new MapFile("", text), CancellationToken.None);

            // An escaped lone surrogate is JSON, but System.Text.Json has no string for it.
            if (json.Faults.Count == 0 && !LoneSurrogate().IsMatch(text))
            {
                using var expected = JsonDocument.Parse(text.TrimStart('\ufeff'), Options);
                AssertSame(expected.RootElement, json.Root);
                compared++;
            }
        }

        Assert.InRange(compared, 1_000, 20_000);
    }

    private static JsonDocumentOptions Options => new() { CommentHandling = JsonCommentHandling.Skip };

    private static bool IsJson(string text)
    {
        try
        {
            // A byte order mark is allowed in a map; System.Text.Json expects that whoever decodes the text takes it off.
            using var document = JsonDocument.Parse(text.StartsWith('\ufeff') ? text[1..] : text, Options);
            return true;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return false;
        }
    }

    private static void AssertSame(JsonElement expected, JsonValue actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(JsonKind.Object, actual.Kind);
                var properties = actual.Properties().ToList();
                Assert.Equal(expected.EnumerateObject().Select(p => p.Name), properties.Select(p => p.Name));
                foreach (var (left, right) in expected.EnumerateObject().Zip(properties))
                {
                    AssertSame(left.Value, right.Value);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(JsonKind.Array, actual.Kind);
                var items = actual.Items().ToList();
                Assert.Equal(expected.GetArrayLength(), items.Count);
                foreach (var (left, right) in expected.EnumerateArray().Zip(items))
                {
                    AssertSame(left, right);
                }

                break;
            case JsonValueKind.String:
                Assert.Equal(JsonKind.String, actual.Kind);
                Assert.Equal(expected.GetString(), actual.GetString());
                break;
            default:
                Assert.Equal(expected.GetRawText(), actual.GetRawText());
                break;
        }
    }

    [GeneratedRegex(@"\\u[dD][89a-fA-F]", RegexOptions.None, 1000)]
    private static partial Regex LoneSurrogate();

    private static string Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                    break;
                case 1 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                    break;
                case 2 when at < text.Length:
                    text[at] = s_pieces[random.Next(s_pieces.Length)][0];
                    break;
                default:
                    var start = random.Next(text.Length + 1);
                    text.Insert(at, text.ToString(start, Math.Min(random.Next(1, 10), text.Length - start)));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Show(string text) => string.Concat(text.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:x4}" : c.ToString()));
}
