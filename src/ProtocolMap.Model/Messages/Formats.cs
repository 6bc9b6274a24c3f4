using ProtocolMap.Model.Messages.Patterns;

namespace ProtocolMap.Model.Messages;

/// <summary>The values of <c>format</c> that can be asserted, each as a pattern, from the standards that JSON Schema Validation, section 7.3, names.</summary>
internal static class Formats
{
    private const string Leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
    private const string Date = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + Leap + ")";
    private const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[zZ]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";

    private const string ClockDuration = "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)";
    private const string DayDuration = "(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)";

    private const string Octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const string IPv4 = "(?:" + Octet + "\\.){3}" + Octet;
    private const string H16 = "[0-9A-Fa-f]{1,4}";
    private const string L32 = "(?:" + H16 + ":" + H16 + "|" + IPv4 + ")";

    private const string IPv6 = "(?:(?:" + H16 + ":){6}" + L32 + "|::(?:" + H16 + ":){5}" + L32 + "|(?:" + H16 + ")?::(?:" + H16 + ":){4}" + L32
        + "|(?:(?:" + H16 + ":){0,1}" + H16 + ")?::(?:" + H16 + ":){3}" + L32 + "|(?:(?:" + H16 + ":){0,2}" + H16 + ")?::(?:" + H16 + ":){2}" + L32
        + "|(?:(?:" + H16 + ":){0,3}" + H16 + ")?::" + H16 + ":" + L32 + "|(?:(?:" + H16 + ":){0,4}" + H16 + ")?::" + L32
        + "|(?:(?:" + H16 + ":){0,5}" + H16 + ")?::" + H16 + "|(?:(?:" + H16 + ":){0,6}" + H16 + ")?::)";

    private const string Label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string Host = Label + "(?:\\." + Label + ")*";
    private const string AtomText = "A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-";
    private const string Pointer = "(?:/(?:[^~/]|~[01])*)*";

    // RFC 3987 has these beside ASCII.
    private const string Foreign =
        "\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}\\u{40000}-\\u{4FFFD}\\u{50000}-\\u{5FFFD}"
        + "\\u{60000}-\\u{6FFFD}\\u{70000}-\\u{7FFFD}\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}"
        + "\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}";

    private const string ForeignPrivate = "\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}";

    private static readonly Dictionary<string, string> s_patterns = new(StringComparer.Ordinal)
    {
        ["date"] = Date,
        ["time"] = Time,
        ["date-time"] = Date + "[tT]" + Time,
        ["duration"] = "P(?:" + DayDuration + "(?:" + ClockDuration + ")?|" + ClockDuration + "|[0-9]+W)",
        ["uuid"] = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
        ["ipv4"] = IPv4,
        ["ipv6"] = IPv6,
        ["hostname"] = "(?!.{254})" + Host,
        ["email"] = Mailbox(""),
        ["idn-email"] = Mailbox("\\u0080-\\u{10FFFF}"),
        ["uri"] = Uri("", "", isAbsolute: true),
        ["uri-reference"] = Uri("", "", isAbsolute: false),
        ["iri"] = Uri(Foreign, ForeignPrivate, isAbsolute: true),
        ["iri-reference"] = Uri(Foreign, ForeignPrivate, isAbsolute: false),
        ["uri-template"] = Template(),
        ["json-pointer"] = Pointer,
        ["relative-json-pointer"] = "(?:0|[1-9][0-9]*)(?:#|" + Pointer + ")",
    };

    /// <summary>Strings that contain base64, RFC 4648 section 4.</summary>
    public static string Base64Program { get; } =
        Compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    public static bool IsKnown(string format) => s_patterns.ContainsKey(format);

    /// <summary>The program of a known format's pattern.</summary>
    public static string ProgramOf(string format) => Compile(s_patterns[format]);

    /// <summary>Whether leap seconds have to be looked at beside the pattern.</summary>
    public static bool HasSeconds(string format) => format is "time" or "date-time";

    private static string Compile(string pattern) =>
        PatternCompiler.Compile("^(?:" + pattern + ")$", out var refused) ?? throw new InvalidOperationException("A format's pattern holds " + refused + ": " + pattern);

    /// <summary>RFC 5321, section 4.1.2, and RFC 6531 with <paramref name="foreign"/>.</summary>
    private static string Mailbox(string foreign)
    {
        var atom = "[" + AtomText + foreign + "]+";
        var quoted = "\"(?:[ !#-\\[\\]-~" + foreign + "]|\\\\[ -~])*\"";
        var label = foreign.Length == 0 ? Label : "[A-Za-z0-9" + foreign + "](?:[A-Za-z0-9" + foreign + "-]{0,61}[A-Za-z0-9" + foreign + "])?";
        return "(?:" + atom + "(?:\\." + atom + ")*|" + quoted + ")@(?:" + label + "(?:\\." + label + ")*|\\[(?:" + IPv4 + "|IPv6:" + IPv6 + ")\\])";
    }

    /// <summary>RFC 3986, appendix A, and RFC 3987 with the foreign characters.</summary>
    private static string Uri(string foreign, string foreignInQueries, bool isAbsolute)
    {
        var unreserved = "A-Za-z0-9._~\\-" + foreign;
        const string Delimiters = "!$&'()*+,;=";
        const string Encoded = "%[0-9A-Fa-f]{2}";
        var character = "(?:[" + unreserved + Delimiters + ":@]|" + Encoded + ")";
        var beforeColon = "(?:[" + unreserved + Delimiters + "@]|" + Encoded + ")";
        var user = "(?:[" + unreserved + Delimiters + ":]|" + Encoded + ")*@";
        var name = "(?:[" + unreserved + Delimiters + "]|" + Encoded + ")*";
        var host = "(?:\\[(?:" + IPv6 + "|[vV][0-9A-Fa-f]+\\.[A-Za-z0-9._~\\-" + Delimiters + ":]+)\\]|" + name + ")";
        var authority = "//(?:" + user + ")?" + host + "(?::[0-9]*)?(?:/" + character + "*)*";
        var rooted = "/(?:" + character + "+(?:/" + character + "*)*)?";
        var query = "(?:\\?(?:" + character + "|[/?" + foreignInQueries + "])*)?(?:#(?:" + character + "|[/?])*)?";
        var absolute = "[A-Za-z][A-Za-z0-9+.-]*:(?:" + authority + "|" + rooted + "|" + character + "+(?:/" + character + "*)*|)" + query;
        var relative = "(?:" + authority + "|" + rooted + "|" + beforeColon + "+(?:/" + character + "*)*|)" + query;
        return isAbsolute ? absolute : "(?:" + absolute + "|" + relative + ")";
    }

    /// <summary>RFC 6570, section 2.</summary>
    private static string Template()
    {
        const string Encoded = "%[0-9A-Fa-f]{2}";
        const string Character = "(?:[A-Za-z0-9_]|" + Encoded + ")";
        const string Variable = Character + "(?:\\.?" + Character + ")*(?::[1-9][0-9]{0,3}|\\*)?";
        return "(?:[!#$&(-;=?-\\[\\]_a-z~" + Foreign + ForeignPrivate + "]|" + Encoded + "|\\{[+#./;?&=,!@|]?" + Variable + "(?:," + Variable + ")*\\})*";
    }
}
