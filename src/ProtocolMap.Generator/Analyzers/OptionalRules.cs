using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>Rules that are off unless somebody turns them on, so that nothing is done for them before.</summary>
internal static class OptionalRules
{
    /// <summary>Whether a rule is on for any file: by the command line, a ruleset, <c>.globalconfig</c> or <c>.editorconfig</c>.</summary>
    public static bool IsOn(DiagnosticDescriptor rule, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var specific) && IsOn(specific))
        {
            return true;
        }

        return compilation.Options.SyntaxTreeOptionsProvider is { } files
            && ((files.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out var global) && IsOn(global))
                || compilation.SyntaxTrees.Any(tree => files.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out var inFile) && IsOn(inFile)));
    }

    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
