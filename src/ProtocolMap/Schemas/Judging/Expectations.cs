using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>What schemas expect, in words.</summary>
internal static class Expectations
{
    public const string Nothing = "nothing here";
    public const string Not = "something that the schema of 'not' refuses";
    private const int MaxLength = 200;
    private static readonly string[] s_types = ["null", "a boolean", "an object", "an array", "a string", "an integer", "a number"];

    public static string Types(int types) => string.Join(" or ", s_types.Where((_, i) => (types & (1 << i)) != 0));

    public static string Value(JsonConstant value) => Cut(value.Text);

    public static string Values(JsonConstant[] values)
    {
        if (values.Length == 0)
        {
            return Nothing;
        }

        var text = new StringBuilder("one of ");
        for (var i = 0; i < values.Length && text.Length <= MaxLength; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(Cut(values[i].Text));
        }

        return Cut(text.ToString());
    }

    public static string Number(string relation, byte[] number) => relation + Encoding.ASCII.GetString(number);

    public static string Count(string relation, long count, string noun) => relation + Text(count) + " " + noun + (count == 1 ? "" : "s");

    public static string Contained(string relation, long count) => Count(relation, count, "item") + " that the schema of 'contains' accepts";

    public static string Pattern(string pattern) => "a match of " + Cut(pattern);

    public static string Format(string name) => "text of the format '" + name + "'";

    public static string Content(ContentRule content) =>
        (content.IsJson ? "JSON" + (content.Schema >= 0 ? " that the schema of 'contentSchema' accepts" : "") : "")
        + (content.IsJson && content.Base64 is not null ? ", in " : "")
        + (content.Base64 is not null ? "base64" : "");

    public static string Unique(int first, int second) => "no two equal items, but " + Text(first) + " and " + Text(second) + " are";

    public static string Member(string name, string because) =>
        "the member '" + Cut(name) + "'" + (because.Length == 0 ? "" : ", as there is '" + Cut(because) + "'");

    public static string AnyOf(int count) => "one of " + Text(count) + " alternatives";

    public static string OneOf(int count, int valid) => "exactly one of " + Text(count) + " alternatives, not " + (valid == 0 ? "none" : Text(valid));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Remove(length) + "…";
    }
}
