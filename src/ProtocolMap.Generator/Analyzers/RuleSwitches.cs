using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>Whether a rule that is off by default was turned on, be it for one file, so that nobody else pays for it.</summary>
internal static class RuleSwitches
{
    public static bool IsOn(string rule, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule, out var severity) && severity != ReportDiagnostic.Default)
        {
            return IsOn(severity);
        }

        return compilation.Options.SyntaxTreeOptionsProvider is { } options
            && ((options.TryGetGlobalDiagnosticValue(rule, cancellationToken, out var inProject) && IsOn(inProject))
                || compilation.SyntaxTrees.Any(tree => options.TryGetDiagnosticValue(tree, rule, cancellationToken, out var inFile) && IsOn(inFile)));
    }

    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
