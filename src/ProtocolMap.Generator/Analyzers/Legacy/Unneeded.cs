using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// PMAP2011: exemptions and entries of baselines that cover more than there is. Only a whole compilation shows that, so it is said at its
/// end, where editors ask for it late or not at all; it wants no fix in code.
/// </summary>
internal static class Unneeded
{
    /// <param name="index">What holds in the compilation.</param>
    /// <param name="selector">Knows all uses, where they are not reported one by one.</param>
    /// <param name="end">Where to say it.</param>
    public static void Report(RuleIndex index, ReportSelector? selector, CompilationAnalysisContext end)
    {
        // The count comes first: it looks at every file, and so notes every exemption that is needed.
        var found = selector is null ? [] : Entries(index, selector, end.CancellationToken);
        found.AddRange(index.Exemptions.Unneeded.Select(static exemption => Diagnostic.Create(UsageDescriptors.ExemptionUnneeded, MapPlaces.ToLocation(exemption.Place))));

        // Code that does not compile hides uses; a warning that is made an error hides none. The compiler is asked only where there is something to say, as it has to do its work again for that.
        if (found.Count > 0 && !HasErrors(end.Compilation, end.CancellationToken))
        {
            found.ForEach(end.ReportDiagnostic);
        }
    }

    private static List<Diagnostic> Entries(RuleIndex index, ReportSelector selector, CancellationToken cancellationToken)
    {
        var counts = selector.Count(cancellationToken);
        return [.. index.Known.Entries
            .Select(entry => (Entry: entry, Count: counts.TryGetValue(entry.Key, out var count) ? count : 0))
            .Where(static known => known.Count < known.Entry.Count)
            .Select(static known => Diagnostic.Create(
                UsageDescriptors.BaselineTooLarge,
                MapPlaces.ToLocation(known.Entry.Place),
                known.Entry.Count,
                known.Count switch { 0 => "none is", 1 => "1 is", var count => count + " are" }))];
    }

    private static bool HasErrors(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetDiagnostics(cancellationToken).Any(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
}
