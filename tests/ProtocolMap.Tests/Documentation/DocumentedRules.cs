using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Documentation;

/// <summary>The rules as each place outside of the code has them.</summary>
internal static partial class DocumentedRules
{
    public static IEnumerable<string> PagePaths =>
        Directory.EnumerateFiles(Repository.Path("src", "ProtocolMap.Generator", "Rules"), "PMAP*.md").Order(StringComparer.Ordinal);

    public static IEnumerable<RuleEntry> Pages => PagePaths
        .Select(path => Page().Match(File.ReadAllText(path)))
        .Select(match => new RuleEntry(match.Groups["id"].Value, match.Groups["category"].Value, match.Groups["severity"].Value, match.Groups["title"].Value));

    /// <summary>Rows of the table of all rules, with the link in place of the category.</summary>
    public static IEnumerable<RuleEntry> TableRows => TableRow().Matches(File.ReadAllText(Repository.Path("src", "ProtocolMap.Generator", "Rules", "README.md")))
        .Select(match => new RuleEntry(match.Groups["id"].Value, match.Groups["link"].Value, match.Groups["severity"].Value, match.Groups["title"].Value));

    /// <summary>Rows of the release-tracking files, with the notes in place of the title.</summary>
    public static IEnumerable<RuleEntry> ReleaseRows => new[] { "Shipped", "Unshipped" }
        .SelectMany(state => ReleaseRow().Matches(File.ReadAllText(Repository.Path("src", "ProtocolMap.Generator", $"AnalyzerReleases.{state}.md"))))
        .Select(match => new RuleEntry(match.Groups["id"].Value, match.Groups["category"].Value, match.Groups["severity"].Value, match.Groups["notes"].Value.Trim()))
        .OrderBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>What <c>ProtocolMapStrict</c> turns into errors.</summary>
    public static IEnumerable<string> StrictIds => XDocument.Load(Repository.Path("src", "ProtocolMap", "build", "ProtocolMap.targets"))
        .Descendants("WarningsAsErrors").Single().Value.Split(';').Where(id => id.StartsWith("PMAP", StringComparison.Ordinal));

    [GeneratedRegex(@"\A# (?<id>PMAP\d{4}): (?<title>.+)\n\n\| Category \| Default severity \|\n\|---\|---\|\n\| (?<category>\S+) \| (?<severity>\S+) \|\n", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\| \[(?<id>PMAP\d{4})\]\((?<link>\S+)\) \| (?<severity>\w+) \| (?<title>.+) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^(?<id>PMAP\d{4}) *\| *(?<category>\S+) *\| *(?<severity>\w+) *\|(?<notes>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex ReleaseRow();
}
