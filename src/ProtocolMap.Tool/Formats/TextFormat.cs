using Microsoft.CodeAnalysis;
using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Formats;

/// <summary>Lines as the compiler prints them, so that what links its lines links these.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings, bool useColor)
    {
        WriteLines(writer, findings, useColor);
        writer.WriteLine(FindingCount.Of(findings));
    }

    /// <summary>The findings without their count.</summary>
    public static void WriteLines(TextWriter writer, IEnumerable<Finding> findings, bool useColor)
    {
        foreach (var finding in findings)
        {
            var region = finding.Region;
            var severity = useColor ? Color(finding.Severity) + finding.SeverityWord + "\e[0m" : finding.SeverityWord;
            var accepted = finding.IsSilenced ? " (accepted)" : "";
            writer.WriteLine($"{region.File}({region.Line},{region.Column}): {severity} {finding.Rule.Id}: {finding.Message}{accepted} ({finding.Rule.HelpLinkUri})");
        }
    }

    private static string Color(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "\e[31m",
        DiagnosticSeverity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
