using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>The places of diagnostics in one snapshot of a solution. What a file is like is found out once, however many diagnostics it has.</summary>
internal sealed class FixSites
{
    private readonly Dictionary<DocumentId, (SyntaxNode Root, SemanticModel Model)?> _sound = [];

    /// <summary>The site, or <see langword="null"/> where nothing can be fixed: generated code, and code that does not compile.</summary>
    public async Task<FixSite?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (document is SourceGeneratedDocument || !diagnostic.Location.IsInSource)
        {
            return null;
        }

        if (!_sound.TryGetValue(document.Id, out var file))
        {
            _sound.Add(document.Id, file = await ReadAsync(document, cancellationToken).ConfigureAwait(false));
        }

        return file is var (root, model) && root.FullSpan.Contains(diagnostic.Location.SourceSpan) ? new FixSite(document, diagnostic, root, model) : null;
    }

    private static async Task<(SyntaxNode Root, SemanticModel Model)?> ReadAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is CompilationUnitSyntax && model is not null && !model.GetDiagnostics(cancellationToken: cancellationToken).Any(found => found.Severity == DiagnosticSeverity.Error)
            ? (root, model)
            : null;
    }
}
