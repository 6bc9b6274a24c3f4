using System.CommandLine;
using System.Globalization;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>What a shell asks while somebody types: <c>[suggest:POSITION] "LINE"</c>, as <c>dotnet-suggest</c> and the scripts in the README ask.</summary>
internal static class Completion
{
    private const string Directive = "[suggest";

    public static bool IsAsked(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && first.StartsWith(Directive, StringComparison.Ordinal) && first.EndsWith(']');

    /// <summary>Writes what may stand at the position, one word a line.</summary>
    public static void Write(Command command, IReadOnlyList<string> arguments, TextWriter output)
    {
        var line = arguments.Count > 1 ? arguments[1] : "";
        var asked = arguments[0].AsSpan(Directive.Length).Trim(":]");
        var position = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, line.Length) : line.Length;
        foreach (var item in command.Parse(line).GetCompletions(position))
        {
            output.WriteLine(item.InsertText ?? item.Label);
        }
    }
}
