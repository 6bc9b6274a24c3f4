using System.Globalization;
using System.Text;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>Random valid instances of the sample's largest message, in every spelling that JSON allows.</summary>
internal sealed class RandomInstance(Random random)
{
    private static readonly string[] s_numbers = ["0", "-0", "1", "1.0", "-1.50", "1e2", "1E-3", "0.1", "3.141592653589793238462643383279", "123456789012345678901234567890", "1e300", "5e-324", "0.30000000000000004"];

    // A value that an enum does not list is one violation; inside of a oneOf it would be another, of the oneOf.
    private const int Outermost = 2;

    public string AvatarPackage(int depth = Outermost)
    {
        var members = new List<(string Name, string Value)>
        {
            ("kind", "\"avatar\""), ("id", Pick("\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"", "\"3F2504E0-4F89-41D3-9A0C-0305E82C3301\"")), ("name", Text(1, 64)),
            ("format", depth < Outermost ? "\"fbx\"" : Pick("\"glb\"", "\"vrm\"", "\"gl\\u0062\"", "\"usdz\"", "\"\"")), ("digest", Pick("\"AAEC\"", "\"\"", "\"/+8=\"")),
        };
        Maybe(members, "display_name", () => Pick("null", Text(0, 9)));
        Maybe(members, "display-name", () => Pick("\"abc\"", "\"z\""));
        Maybe(members, "level", () => depth < Outermost ? "2" : Pick("1", "2", "-3", "77", "1.0", "-30e-1"));
        Maybe(members, "height", () => Pick("0.1", "10", "9.999999999999999999999", "1e-300", "1.80"));
        Maybe(members, "price", () => Pick("0", "19.99", "1e2", "0.10", "7", "12345678901234567890.25"));
        Maybe(members, "count", () => Pick("0", "1000", "1e3", "7.0"));
        Maybe(members, "size", () => Pick("0", "9223372036854775807", "9.223372036854775807e18", "1e18"));
        Maybe(members, "huge", () => Pick("1e40", "-1e50", "12345678901234567890123456789", "-7.0", "100000000000000000000.000"));
        Maybe(members, "created", () => Pick("\"2026-03-14T15:09:26Z\"", "\"2026-03-14t15:09:26.1234567891z\"", "\"2026-03-14T15:09:26.500+02:00\"", "\"1990-12-31T23:59:60Z\"", "\"2026-03-14T15:09:26-00:00\""));
        Maybe(members, "home", () => Pick("\"https://example.org/a?b#c\"", "\"urn:x:y\"", "\"HTTP://EXAMPLE.org:80/%7e\""));
        Maybe(members, "see", () => Pick("\"../x\"", "\"\"", "\"#f\"", "\"https://example.org\""));
        Maybe(members, "retries", () => Pick("0", "9"));
        Maybe(members, "greeting", () => Text(0, 5));
        Maybe(members, "flag", () => Pick("true", "false"));
        Maybe(members, "tags", () => Pick("[\"a\"]", "[\"a\",\"b\",\"\"]", "[\"\\u0061\", \"b\"]"));
        Maybe(members, "matrix", () => List(() => List(() => Pick(s_numbers))));
        Maybe(members, "maybe", () => List(() => Pick("null", "0", "5", "2.0")));
        Maybe(members, "scores", () => Object(3, () => Pick("0", "12")));
        Maybe(members, "anything", () => Any(3));
        Maybe(members, "owner", Person);
        Maybe(members, "friends", () => List(Person));
        Maybe(members, "part", () => Part(2));
        Maybe(members, "shape", () => Pick("{\"radius\":1.50,\"kind\":\"circle\"}", "{\"kind\":\"square\",\"more\":[1, 2]}", "{\"kind\":\"square\",\"side\":0.1000}"));
        Maybe(members, "value", () => Pick("\"text\"", "5.0", "[1,2.5,1e400e]".Replace("1e400e", "7"), "99999999999999999999.5"));
        Maybe(members, "next", () => depth == 0 || random.Next(3) > 0 ? "null" : AvatarPackage(depth - 1));
        Maybe(members, "either", () => Pick("{\"a\":1}", "{\"b\":2,\"a\":\"no\"}"));
        Maybe(members, "class", () => Text(0, 5));
        Maybe(members, "avatarPackage", () => Text(0, 5));
        Maybe(members, "", () => Text(0, 5));
        Maybe(members, "a \\\"quoted\\\" name", () => Pick("1", "-5"));
        Maybe(members, "strange", () => Pick("1", "null", "[\"a\"]", "{}"));
        for (var i = random.Next(3); i > 0; i--)
        {
            members.Add(("x" + random.Next(1_000_000).ToString(CultureInfo.InvariantCulture) + Pick("", "\\u00e9", "~/", "\\n", "longer than seven"), Any(2)));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        return Object(members.DistinctBy(member => member.Name));
    }

    private string Object(IEnumerable<(string Name, string Value)> members) =>
        "{" + Space() + string.Join("," + Space(), members.Select(member => $"\"{member.Name}\"{Space()}:{Space()}{member.Value}{Space()}")) + "}";

    private string Object(int most, Func<string> value) =>
        Object(Enumerable.Range(0, random.Next(most + 1)).Select(i => ("k" + i.ToString(CultureInfo.InvariantCulture), value())));

    private string Person() => Pick("{\"name\":\"\"}", "{\"age\":150,\"name\":\"x\"}", "{\"name\":\"\\ud83d\\ude00\",\"age\":0}");

    private string Part(int depth) => depth == 0 ? "{}" : Pick("{}", "{\"n\":3,\"children\":[]}", $"{{\"children\":{List(() => Part(depth - 1))}}}", "{\"other\":null}");

    private string List(Func<string> item) => "[" + string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => item())) + Space() + "]";

    private string Any(int depth) => random.Next(depth == 0 ? 5 : 7) switch
    {
        0 => "null",
        1 => "true",
        2 => Pick(s_numbers),
        3 => Text(0, 6),
        4 => "\"\"",
        5 => List(() => Any(depth - 1)),
        _ => Object(3, () => Any(depth - 1)),
    };

    private string Text(int least, int most)
    {
        var text = new StringBuilder("\"");
        for (var i = random.Next(least, Math.Min(most, 12) + 1); i > 0; i--)
        {
            text.Append(Pick("a", "Z", " ", "é", "中", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\\/", "\u007f", "\\u0000"));
        }

        return text.Append('"').ToString();
    }

    private string Space() => random.Next(4) == 0 ? Pick(" ", "\n", "\t ", "\r\n") : "";

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private void Maybe(List<(string Name, string Value)> members, string name, Func<string> value)
    {
        if (random.Next(2) == 0)
        {
            members.Add((name, value()));
        }
    }
}
