using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// PMAP2009: scopes outside of C# that name a category which the map does not have, or that several maps could judge. Neither place has a
/// position that every host can show, so each fault speaks once, at the start of the ordinally first file that it applies to.
/// </summary>
internal sealed class ScopeFaults
{
    private readonly Judges _judges;
    private readonly Dictionary<(string Source, string? Category), SyntaxTree> _firstTrees = [];
    private readonly Dictionary<string, string?[]> _faultsByValue = new(StringComparer.Ordinal);

    public ScopeFaults(Judges judges, ProjectOptions project, AnalyzerConfigOptionsProvider options, Compilation compilation)
    {
        _judges = judges;
        var inProject = Faults(project.Scope ?? default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            Add(PropertyNames.Scope, inProject, tree);
            Add(FileOptionNames.Scope, FileScopes.ValueFor(tree, options) is { } value ? FaultsIn(value) : [], tree);
        }
    }

    public bool IsEmpty => _firstTrees.Count == 0;

    public IEnumerable<Diagnostic> In(SyntaxTree tree) => _firstTrees
        .Where(first => first.Value == tree)
        .Select(first => first.Key.Category is { } category
            ? ScopeDiagnostics.UnknownCategory(tree, first.Key.Source, category, _judges.OfOptions!.Map.Map)
            : ScopeDiagnostics.SeveralMaps(tree, first.Key.Source, _judges.Rivals));

    private void Add(string source, string?[] faults, SyntaxTree tree)
    {
        foreach (var category in faults)
        {
            var isFirst = !_firstTrees.TryGetValue((source, category), out var known) || string.CompareOrdinal(tree.FilePath, known.FilePath) < 0;
            if (isFirst && !GeneratedFiles.IsGenerated(tree))
            {
                _firstTrees[(source, category)] = tree;
            }
        }
    }

    // A project has many files and few values.
    private string?[] FaultsIn(string value)
    {
        if (!_faultsByValue.TryGetValue(value, out var faults))
        {
            _faultsByValue.Add(value, faults = Faults(PropertyReader.Scope(value) ?? default));
        }

        return faults;
    }

    // The categories that are unknown; null where it is the map that is.
    private string?[] Faults(IReadOnlyCollection<string> categories)
    {
        if (!_judges.Rivals.IsEmpty)
        {
            return categories.Count > 0 ? [null] : [];
        }

        return _judges.OfOptions is { Map.Map.Categories: var known } ? [.. categories.Where(category => !known.Contains(category)).Distinct(StringComparer.Ordinal)] : [];
    }
}
