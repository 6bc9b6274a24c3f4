using System.Globalization;

namespace ProtocolMap.Runtime;

/// <summary>What was expected, in words.</summary>
internal static class Wording
{
    public static string AtLeast(int count, string of) => "at least " + Count(count, of);

    public static string AtMost(int count, string of) => "at most " + Count(count, of);

    public static string OfBound(string keyword, string bound) => keyword switch
    {
        "minimum" => "at least " + bound,
        "maximum" => "at most " + bound,
        "exclusiveMinimum" => "more than " + bound,
        _ => "less than " + bound,
    };

    /// <param name="keyword">The keyword of a bound.</param>
    /// <param name="order">How the value compares to the bound.</param>
    public static bool IsKept(string keyword, int order) => keyword switch
    {
        "minimum" => order >= 0,
        "maximum" => order <= 0,
        "exclusiveMinimum" => order > 0,
        _ => order < 0,
    };

    public static string Pattern(string source) => Expectations.Pattern(source);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string of) => Number(count) + " " + of + (count == 1 ? "" : "s");
}
