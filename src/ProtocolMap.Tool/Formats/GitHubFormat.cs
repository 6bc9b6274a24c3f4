using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Formats;

/// <summary>Workflow commands, which GitHub Actions shows at the lines of a pull request.</summary>
internal static class GitHubFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(f => !f.IsSilenced))
        {
            var command = finding.SeverityWord is "info" ? "notice" : finding.SeverityWord;
            var region = finding.Region;

            // An end column is only shown for a stretch of one line.
            var end = region.Line == region.EndLine ? $",endColumn={region.EndColumn}" : "";
            writer.WriteLine(
                $"::{command} file={Property(region.File)},line={region.Line},endLine={region.EndLine},col={region.Column}{end},title={Property(finding.Rule.Id)}::{Data(finding.Message)}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
