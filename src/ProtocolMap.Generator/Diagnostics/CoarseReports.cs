using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Reports that speak for several uses, and what is left of those that they speak for.</summary>
internal static class CoarseReports
{
    /// <summary>A report with what is to be said of other uses behind its own words.</summary>
    /// <param name="report">The report.</param>
    /// <param name="more">How many uses it speaks for besides its own.</param>
    /// <param name="place">What they are in, to follow "in".</param>
    /// <param name="known">How many uses of the same member a baseline covers.</param>
    public static Diagnostic Speak(Diagnostic report, int more, string place, int known)
    {
        if (more == 0 && known == 0)
        {
            return report;
        }

        // The arguments of a message cannot be had back, so its words become one.
        var plain = report.Descriptor;
        var descriptor = new DiagnosticDescriptor(
            plain.Id, plain.Title, "{0}{1}{2}", plain.Category, plain.DefaultSeverity, plain.IsEnabledByDefault, plain.Description, plain.HelpLinkUri, [.. plain.CustomTags]);
        var properties = more == 0 ? report.Properties : report.Properties.Add(DiagnosticProperties.More, Show(more));
        return Diagnostic.Create(
            descriptor,
            report.Location,
            report.Severity,
            report.AdditionalLocations,
            properties,
            report.GetMessage(CultureInfo.InvariantCulture),
            more == 0 ? "" : $"; {Show(more)} more in {place}",
            known == 0 ? "" : $"; {Show(known)} more in this member {(known == 1 ? "is" : "are")} known");
    }

    /// <summary>A use that is not reported, for the log of the build, which marks it as suppressed. So a log has every use once, whatever covers it.</summary>
    /// <param name="report">What would be said of it.</param>
    /// <param name="why">Why it is not: a value of <see cref="DiagnosticProperties.Silent"/>.</param>
    public static Diagnostic Silence(Diagnostic report, string why)
    {
        // One sentence for all: logs list each sentence of a rule.
        var plain = report.Descriptor;
        return Diagnostic.Create(
            plain.Id,
            plain.Category,
            why == DiagnosticProperties.Known ? "A use that the baseline covers" : "A use that another report speaks for",
            plain.DefaultSeverity,
            plain.DefaultSeverity,
            plain.IsEnabledByDefault,
            plain.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            isSuppressed: true,
            plain.Title,
            plain.Description,
            plain.HelpLinkUri,
            report.Location,
            report.AdditionalLocations,
            plain.CustomTags,
            report.Properties.Add(DiagnosticProperties.Silent, why));
    }

    private static string Show(int count) => count.ToString(CultureInfo.InvariantCulture);
}
