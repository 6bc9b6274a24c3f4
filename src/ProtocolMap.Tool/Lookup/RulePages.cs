using System.Text.RegularExpressions;

namespace ProtocolMap.Tool.Lookup;

/// <summary>The pages of the rules, which the tool brings along.</summary>
internal static partial class RulePages
{
    private const string Folder = "Rules/";

    /// <summary>The rules by their ids.</summary>
    public static IEnumerable<Entry> All()
    {
        foreach (var resource in typeof(RulePages).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var page = Read(resource);
            var head = Head().Match(page);
            var id = head.Groups["id"].Value;
            yield return new Entry(EntryKind.Rule, id, head.Groups["title"].Value, head.Groups["severity"].Value, [], [], () => new FactList
            {
                { "category", head.Groups["category"].Value },
                { "severity", head.Groups["severity"].Value },
                { "page", page[head.Length..].Trim() },
            });
        }
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\A# (?<id>PMAP\d{4}): (?<title>.+)\n\n.*\n.*\n\| (?<category>\S+) \| (?<severity>\S+) \|\n", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Head();
}
