using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>Brings remedies into a solution: every project that has a file gets it changed, and what would not compile is left out.</summary>
internal static class Remedies
{
    /// <summary>The solution with all remedies; <see langword="null"/> when they change nothing, or can't be made, or the code would not compile.</summary>
    public static async Task<Solution?> ApplyAsync(Solution solution, IReadOnlyCollection<Remedy> remedies, CancellationToken cancellationToken)
    {
        var changed = await EditCodeAsync(solution, remedies.SelectMany(remedy => remedy.Code), cancellationToken).ConfigureAwait(false);
        changed = changed is null ? null : await EditFilesAsync(changed, remedies.SelectMany(remedy => remedy.Files).Distinct(), cancellationToken).ConfigureAwait(false);
        return changed is not null && changed != solution && await CompilesAsync(solution, changed, cancellationToken).ConfigureAwait(false) ? changed : null;
    }

    /// <summary>The solution with as many of the remedies as go together, the first preferred.</summary>
    public static async Task<Solution?> ApplyManyAsync(Solution solution, IReadOnlyList<Remedy> remedies, CancellationToken cancellationToken)
    {
        var accepted = new List<Remedy>();
        Solution? result = null;
        await AddAsync(remedies).ConfigureAwait(false);
        return result;

        // All at once nearly always works. If not, each half is tried, so that a few that don't cost little.
        async Task AddAsync(IReadOnlyList<Remedy> more)
        {
            if (more.Count == 0)
            {
                return;
            }

            if (await ApplyAsync(solution, [.. accepted, .. more], cancellationToken).ConfigureAwait(false) is { } changed)
            {
                accepted.AddRange(more);
                result = changed;
            }
            else if (more.Count > 1)
            {
                await AddAsync([.. more.Take(more.Count / 2)]).ConfigureAwait(false);
                await AddAsync([.. more.Skip(more.Count / 2)]).ConfigureAwait(false);
            }
        }
    }

    private static async Task<Solution?> EditCodeAsync(Solution solution, IEnumerable<CodeEdit> edits, CancellationToken cancellationToken)
    {
        // A file that several projects have, or one for several frameworks, is one file.
        foreach (var ofFile in edits.GroupBy(edit => solution.GetDocument(edit.Document)?.FilePath ?? edit.Document.Id.ToString(), StringComparer.Ordinal).ToList())
        {
            var document = solution.GetDocument(ofFile.First().Document);
            if (document is null)
            {
                return null;
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changed = text.WithChanges(CodeEdit.Merge(ofFile));
            var ids = document.FilePath is { } path ? solution.GetDocumentIdsWithFilePath(path) : ImmutableArray.Create(document.Id);
            foreach (var id in ids.Where(id => solution.GetDocument(id) is not null))
            {
                solution = solution.WithDocumentText(id, changed);
            }
        }

        return solution;
    }

    private static async Task<Solution?> EditFilesAsync(Solution solution, IEnumerable<FileEdit> edits, CancellationToken cancellationToken)
    {
        foreach (var ofFile in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            solution = TextFiles.Create(solution, ofFile.Key, ofFile.First().NewIn);
            var documents = solution.Projects.SelectMany(project => TextFiles.Find(project, ofFile.Key)).ToList();
            if (documents.Count == 0 || TextFiles.IsReadOnly(ofFile.Key))
            {
                return null;
            }

            var before = await documents[0].GetTextAsync(cancellationToken).ConfigureAwait(false);
            var text = before;
            foreach (var edit in ofFile)
            {
                if (await edit.ApplyAsync(text, documents[0].Project, cancellationToken).ConfigureAwait(false) is not { } changed)
                {
                    return null;
                }

                text = changed;
            }

            if (MapSelection.IsMap(ofFile.Key) && !await MapTexts.IsNoWorseAsync(documents[0].Project, ofFile.Key, before, text, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }

            if (!text.ContentEquals(before))
            {
                solution = documents.Aggregate(solution, (current, document) => TextFiles.WithText(current, document, text));
            }
        }

        return solution;
    }

    private static async Task<bool> CompilesAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var model = await after.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (model is null || model.GetDiagnostics(cancellationToken: cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return false;
            }
        }

        return true;
    }
}
