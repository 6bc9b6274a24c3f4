using ProtocolMap.Model.Json;

namespace ProtocolMap.Generator.Outputs;

/// <summary>Characters that source text must not hold raw: they end a line, reorder what is shown, or are not characters at all.</summary>
/// <remarks>Listed one by one, because Unicode tables differ from runtime to runtime and the output must not.</remarks>
internal static class InvisibleText
{
    public static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Marks without a shape of their own, such as those that change the direction of text.</summary>
    public static bool IsMark(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    /// <summary>What XML and C# cannot show: control characters and noncharacters.</summary>
    public static bool IsControl(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF';

    /// <summary>Whether the UTF-16 unit at <paramref name="index"/> is half of a character.</summary>
    public static bool IsLoneSurrogate(string text, int index) => JsonEscapes.IsLoneSurrogate(text, index);
}
