using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Writes down the numbers that entries have by their position only.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NumberFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
internal sealed class NumberFix() : MapFixProvider(MapDescriptors.NumbersMissing.Id)
{
    public override Task<IReadOnlyList<Remedy>> FindAsync(TextDocument document, Diagnostic diagnostic, FixSites sites, CancellationToken cancellationToken)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var remedy = Remedy.InFile($"Write down all numbers ({MapPaths.FileName(path)})", "number", new NumberEdit(path));
        return Task.FromResult<IReadOnlyList<Remedy>>([remedy]);
    }
}

/// <summary>Corrects a category in <c>.editorconfig</c>. One in a project file has to be corrected by hand: no editor lets a fix write there.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CategoryFix))]
internal sealed class CategoryFix() : MapFixProvider(UsageDescriptors.UnknownCategory.Id)
{
    public override async Task<IReadOnlyList<Remedy>> FindAsync(TextDocument document, Diagnostic diagnostic, FixSites sites, CancellationToken cancellationToken)
    {
        // "dotnet format" cannot write there, and would lose all other changes with this one.
        if (!document.Project.Solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeAnalyzerConfigDocument)
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Value, out var value) || value is null
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var suggestion) || suggestion is null)
        {
            return [];
        }

        var edits = ImmutableArray.CreateBuilder<FileEdit>();
        foreach (var config in document.Project.AnalyzerConfigDocuments)
        {
            var edit = new ScopeOptionEdit(config.FilePath ?? config.Name, value, suggestion);
            if (edit.Concerns(await config.GetTextAsync(cancellationToken).ConfigureAwait(false)))
            {
                edits.Add(edit);
            }
        }

        return edits.Count == 0 ? [] : [new Remedy($"Change '{value}' to '{suggestion}' in .editorconfig", "category", ImmutableArray<CodeEdit>.Empty, edits.ToImmutable())];
    }
}
