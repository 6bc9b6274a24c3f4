using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Changes;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>
/// Fixes all of a document, project or solution at once. The provider that comes with Roslyn merges C# documents only; here the changes of
/// all diagnostics are made together, so that a map is written once and says nothing twice.
/// </summary>
internal sealed class FixAll : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var provider = (MapFixProvider)fixAllContext.CodeFixProvider;
        var solution = fixAllContext.Solution;
        var sites = new FixSites();
        var remedies = new List<Remedy>();
        foreach (var (document, diagnostic) in await FindAsync(fixAllContext).ConfigureAwait(false))
        {
            // Without a key, each is fixed in the way that is its best.
            var found = await provider.FindAsync(document, diagnostic, sites, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (found.FirstOrDefault(remedy => fixAllContext.CodeActionEquivalenceKey is not { } key || string.Equals(remedy.Key, key, StringComparison.Ordinal)) is { } remedy)
            {
                remedies.Add(remedy);
            }
        }

        return remedies.Count > 0 && await Remedies.ApplyManyAsync(solution, remedies, fixAllContext.CancellationToken).ConfigureAwait(false) is { } changed
            ? CodeAction.Create(remedies[0].Title, _ => Task.FromResult(changed), remedies[0].Key)
            : null;
    }

    private static async Task<IReadOnlyList<(TextDocument Document, Diagnostic Diagnostic)>> FindAsync(FixAllContext context)
    {
        var result = new List<(TextDocument Document, Diagnostic Diagnostic)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

            // Hosts analyse at the same time and report in any order.
            result.AddRange(diagnostics
                .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
                .Select(diagnostic => (Document: FileOf(project, diagnostic), Diagnostic: diagnostic))
                .Where(pair => pair.Document is not null)
                .Select(pair => (pair.Document!, pair.Diagnostic))
                .OrderBy(pair => pair.Item1.FilePath ?? pair.Item1.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.Diagnostic.Location.SourceSpan));
        }

        return result;
    }

    private static TextDocument? FileOf(Project project, Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : TextFiles.Find(project, diagnostic.Location.GetLineSpan().Path).FirstOrDefault();
}
