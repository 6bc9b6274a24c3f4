using System.Globalization;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>JSON values as data: in one spelling, whatever white space, order of properties or way of writing numbers was used.</summary>
internal static class SchemaValues
{
    /// <summary>The one spelling of a value.</summary>
    public static string Show(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", value.Properties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{Quote(p.Name)}:{Show(p.Value)}")) + "}",
        JsonKind.Array => "[" + string.Join(",", value.Items().Select(Show)) + "]",
        JsonKind.String => Quote(value.GetString()),
        JsonKind.Number => ShowNumber(value.GetRawText()),
        _ => value.GetRawText(),
    };

    /// <summary>The same, or "nothing".</summary>
    public static string Show(JsonValue? value) => value is { } known ? Show(known) : "nothing";

    /// <summary>How two numbers compare.</summary>
    public static int Compare(string left, string right) =>
        TryDecimal(left, out var a) && TryDecimal(right, out var b) ? a.CompareTo(b) : ToDouble(left).CompareTo(ToDouble(right));

    private static string ShowNumber(string number) => TryDecimal(number, out var exact)
        ? exact.ToString("0.#############################", CultureInfo.InvariantCulture)
        : ToDouble(number).ToString("R", CultureInfo.InvariantCulture);

    private static bool TryDecimal(string number, out decimal value) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static double ToDouble(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
