using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Tool.Findings;

/// <summary>How many findings there are of each severity.</summary>
internal sealed record FindingCount(int Errors, int Warnings, int Infos)
{
    public static FindingCount Of(IReadOnlyCollection<Finding> findings) => new(
        findings.Count(f => f.Severity == DiagnosticSeverity.Error),
        findings.Count(f => f.Severity == DiagnosticSeverity.Warning),
        findings.Count(f => f.Severity == DiagnosticSeverity.Info));

    public override string ToString() => $"{Count(Errors, "error")}, {Count(Warnings, "warning")}, {Count(Infos, "info")}";

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
