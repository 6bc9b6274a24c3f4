using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ProtocolMap.Runtime;

namespace ProtocolMap.Tests.Runtime.Json;

/// <summary>The scanner is held against System.Text.Json, which reads the same JSON but for half surrogate pairs and malformed UTF-8.</summary>
public sealed class Utf8JsonScannerTests
{
    private static readonly string[] s_seeds =
    [
        """{"id":"a","list":[1,-2.5e+10,0,{"x":null}],"t":true,"f":false,"text":"caf\u00e9 \ud83d\ude00 naïve 😀 \"\\\/\b\f\n\r\t"}""",
        """ [ [ ] , { } , "" , 0.0 , -0 , 1E5 , 123456789012345678901234567890 , 1e-400 ] """,
        "\"a string that is longer than eight bytes\"",
        "\t-0.5e-7\r\n",
        """{"a":{"a":{"a":[[[[0]]]]}},"":{"\u0000":1}}""",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutations_are_judged_as_System_Text_Json_judges_them(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = Mutate(Encoding.UTF8.GetBytes(s_seeds[random.Next(s_seeds.Length)]), random);
            var expected = JsonOracle.Tokens(text);
            accepted += expected is null ? 0 : 1;
            Assert.True((expected ?? "fault") == (Tokens(text) ?? "fault"), Show(text));
            Assert.True((expected is not null) == Skips(text), Show(text));
        }

        Assert.InRange(accepted, 1_000, 19_000);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("\"\\ud800\\u0041\"")]
    [InlineData("\"\\ud800x\"")]
    public void Half_a_surrogate_pair_is_a_fault(string text)
    {
        var scanner = new Utf8JsonScanner(Encoding.UTF8.GetBytes(text));
        Assert.False(scanner.Read());
        Assert.Equal("a whole surrogate pair", scanner.Expected);
    }

    [Fact]
    public void Every_sequence_of_up_to_three_bytes_is_judged_as_UTF8_is()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        byte[] interesting = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
        foreach (var lead in Enumerable.Range(0x80, 0x80))
        {
            foreach (var second in interesting)
            {
                foreach (var third in interesting)
                {
                    foreach (var fourth in interesting)
                    {
                        byte[] text = [(byte)'"', (byte)lead, second, third, fourth, (byte)'"'];
                        Assert.True(IsUtf8(strict, text) == new Utf8JsonScanner(text).Read(), Show(text));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_is_limited(int depth, bool isRead)
    {
        var text = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
        Assert.Equal(isRead, Skips(text));
        Assert.Equal(isRead, Tokens(text) is not null);
    }

    [Theory]
    [InlineData("", 0, "a value")]
    [InlineData("[1,]", 3, "a value")]
    [InlineData("{\"a\" 1}", 5, "':'")]
    [InlineData("{\"a\":1 \"b\":2}", 7, "',' or '}'")]
    [InlineData("[1 2]", 3, "',' or ']'")]
    [InlineData("{1:2}", 1, "a member name")]
    [InlineData("1 2", 2, "the end of the text")]
    [InlineData("01", 1, "a number without a leading zero")]
    [InlineData("-", 1, "a digit")]
    [InlineData("\"a\nb\"", 2, "an escape sequence for a control character")]
    [InlineData("\"\\x\"", 1, "an escape sequence")]
    [InlineData("\"abc", 4, "'\"'")]
    public void Fault_has_its_place(string text, int position, string expected)
    {
        var scanner = new Utf8JsonScanner(Encoding.UTF8.GetBytes(text));
        while (scanner.Read())
        {
        }

        Assert.Equal((position, expected), (scanner.FaultPosition, scanner.Expected));
        Assert.False(scanner.Read());
        Assert.False(scanner.NextItem());
        Assert.False(scanner.Skip());
        Assert.False(scanner.End());
        Assert.Equal((position, expected), (scanner.FaultPosition, scanner.Expected));
    }

    [Fact]
    public void Numbers_are_taken_apart_exactly()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var whole = random.Next(3) == 0 ? "0" : random.Next(1, 10) + Digits(random, 25);
            var fraction = random.Next(2) == 0 ? "" : Digits(random, 25);
            var exponent = random.Next(2) == 0 ? 0 : random.Next(-40, 40);
            var text = (random.Next(2) == 0 ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction) + (exponent == 0 ? "" : "e" + exponent.ToString(CultureInfo.InvariantCulture));
            var scanner = new Utf8JsonScanner(Encoding.UTF8.GetBytes(text));
            Assert.True(scanner.Read());
            Assert.True(scanner.End());
            var digits = BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture);
            var scale = exponent - fraction.Length;
            Assert.Equal(text[0] == '-', scanner.IsNegative);
            var isSame = scanner.Scale >= scale
                ? digits == scanner.Mantissa * BigInteger.Pow(10, (int)scanner.Scale - scale)
                : digits * BigInteger.Pow(10, scale - (int)scanner.Scale) == scanner.Mantissa;
            Assert.True(scanner.IsWhole == isSame, text);
        }
    }

    [Fact]
    public void Giant_exponents_cost_nothing()
    {
        var scanner = new Utf8JsonScanner(Encoding.UTF8.GetBytes("1e99999999999999999999999999"));
        Assert.True(scanner.Read());
        Assert.Equal(1_000_000_000_000, scanner.Scale);
    }

    [Fact]
    public void Code_points_are_counted()
    {
        var text = Encoding.UTF8.GetBytes("\"a\u00e9\u4e2d\ud83d\ude00\\ud83d\\ude00\\u00e9\\n\"");
        var scanner = new Utf8JsonScanner(text);
        Assert.True(scanner.Read());
        Assert.Equal(7, JsonText.CountCodePoints(scanner.Token, scanner.IsEscaped));
    }

    private static string Digits(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => (char)('0' + random.Next(10))));

    private static bool IsUtf8(UTF8Encoding strict, byte[] text)
    {
        try
        {
            strict.GetCharCount(text);
            return text[1..^1].All(b => b >= ' ' && b is not ((byte)'"' or (byte)'\\'));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        var result = new List<byte>(text);
        for (var edits = random.Next(3); edits >= 0; edits--)
        {
            var at = random.Next(result.Count);
            const string Alphabet = "{}[]\",:\\0123456789.eE+-utrnfalse \n\u0001/dD8";
            var b = random.Next(8) == 0 ? (byte)random.Next(256) : (byte)Alphabet[random.Next(Alphabet.Length)];
            switch (random.Next(4))
            {
                case 0: result[at] = b; break;
                case 1: result.Insert(at, b); break;
                case 2 when result.Count > 1: result.RemoveAt(at); break;
                default: break;
            }
        }

        return [.. result];
    }

    private static bool Skips(byte[] text)
    {
        var scanner = new Utf8JsonScanner(text);
        return scanner.Skip() && scanner.End();
    }

    private static string? Tokens(byte[] text)
    {
        var scanner = new Utf8JsonScanner(text);
        var result = new StringBuilder();
        while (scanner.Read())
        {
            result.Append(scanner.Kind).Append(scanner.Depth);
            if (scanner.Kind is JsonTokenKind.Name or JsonTokenKind.String)
            {
                result.Append(JsonText.ToText(scanner.Token, scanner.IsEscaped));
            }
            else if (scanner.Kind == JsonTokenKind.Number)
            {
                result.Append(Encoding.UTF8.GetString(scanner.Token));
            }
        }

        return scanner.IsFaulted ? null : result.ToString();
    }

    private static string Show(byte[] text) => Encoding.Latin1.GetString(text);
}
