using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Changes;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>What every fix does the same way: nothing is offered that can't be carried out, and what is offered is what will be done.</summary>
internal abstract class MapFixProvider(params string[] rules) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(rules);

    public sealed override FixAllProvider GetFixAllProvider() => new FixAll();

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var sites = new FixSites();
        foreach (var diagnostic in context.Diagnostics)
        {
            var remedies = await FindAsync(context.TextDocument, diagnostic, sites, context.CancellationToken).ConfigureAwait(false);
            foreach (var remedy in remedies)
            {
                if (await Remedies.ApplyAsync(context.TextDocument.Project.Solution, [remedy], context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(CodeAction.Create(remedy.Title, _ => Task.FromResult(changed), remedy.Key), diagnostic);
                }
            }
        }
    }

    /// <summary>The ways out, the best first.</summary>
    /// <param name="document">The file that the diagnostic is in: C#, or one beside it.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="sites">The places of diagnostics in this solution.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public virtual async Task<IReadOnlyList<Remedy>> FindAsync(TextDocument document, Diagnostic diagnostic, FixSites sites, CancellationToken cancellationToken) =>
        document is Document code && await sites.FindAsync(code, diagnostic, cancellationToken).ConfigureAwait(false) is { } site
            ? [.. Find(site, cancellationToken)]
            : [];

    /// <summary>The ways out of a diagnostic in C#, the best first.</summary>
    protected virtual IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => [];
}
