using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMap.PackageTests.Support;

/// <summary>A file with the diagnostics that it should get, marked as in Roslyn's own test packages: <c>{|PMAP2001:Name|}</c>.</summary>
internal static partial class MarkedText
{
    /// <summary>The file as the compiler gets it.</summary>
    public static string Plain(string text) => Mark().Replace(text, "${what}");

    /// <summary>The marked diagnostics, in the form of <see cref="BuildMessage.Brief"/>.</summary>
    public static IEnumerable<string> Expected(string path, string text)
    {
        for (var mark = Mark().Match(text); mark.Success; mark = Mark().Match(text))
        {
            var before = text[..mark.Index];
            var line = before.Count(character => character == '\n') + 1;
            var column = mark.Index - before.LastIndexOf('\n');
            yield return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}({line},{column}): {mark.Groups["id"].Value}");
            text = before + mark.Groups["what"].Value + text[(mark.Index + mark.Length)..];
        }
    }

    [GeneratedRegex(@"\{\|(?<id>\w+):(?<what>.*?)\|\}", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Mark();
}
