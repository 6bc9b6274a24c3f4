using System.Text.RegularExpressions;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.PackageTests.Support;

/// <summary>The code that a page shows.</summary>
internal static partial class CodeBlocks
{
    /// <summary>The blocks of one language below a heading, in their order.</summary>
    public static IReadOnlyList<string> In(string page, string heading, string language)
    {
        var text = File.ReadAllText(Repository.Path(page.Split('/'))).ReplaceLineEndings("\n");
        var start = text.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [.. Block().Matches(end < 0 ? text[start..] : text[start..end]).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Block();
}
