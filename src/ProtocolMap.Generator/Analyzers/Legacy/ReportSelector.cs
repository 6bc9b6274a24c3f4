using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// Which uses are reported where not each of them is: in a type, or among the attributes of the assembly, first a baseline covers what it
/// knows, then of what is left the first speaks for the others. Both go by the ordinally first file and the order in it.
/// </summary>
internal sealed class ReportSelector(RuleIndex index, FileUses files)
{
    private readonly Compilation _compilation = index.Compilation;

    // Found at the end of the compilation, by one action after the other.
    private readonly List<Diagnostic> _late = [];
    private readonly ConcurrentDictionary<ISymbol, ILookup<SyntaxTree, Diagnostic>> _byOwner = new(SymbolEqualityComparer.Default);

    /// <summary>Whether there is anything to select.</summary>
    public static bool IsNeeded(RuleIndex index) => index.Known.Entries.Count > 0 || index.Modes.AreCoarse(index.Compilation);

    /// <summary>What is reported in a file.</summary>
    public IEnumerable<Diagnostic> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var found = files.In(model, cancellationToken);
        return found.Alone.Concat(found.Uses
            .Select(OwnerOf)
            .Distinct(SymbolEqualityComparer.Default)
            .SelectMany(owner => Of(owner!, cancellationToken)[model.SyntaxTree]));
    }

    /// <summary>How often each use occurs in the whole _compilation.</summary>
    public Dictionary<BaselineKey, int> Count(CancellationToken cancellationToken) => _compilation.SyntaxTrees
        .SelectMany(tree => files.In(tree, cancellationToken).Uses)
        .Concat(_late)
        .GroupBy(KeyOf)
        .ToDictionary(static same => same.Key, static same => same.Count());

    private static BaselineKey KeyOf(Diagnostic use) => new(use.Id, use.Properties[DiagnosticProperties.Member]!, use.Properties[DiagnosticProperties.Protocols]!);

    // The type; for attributes of the assembly the assembly.
    private ISymbol OwnerOf(Diagnostic use) => index.Members.Of(use.Properties[DiagnosticProperties.Member]!).Type ?? (ISymbol)_compilation.Assembly;

    private ILookup<SyntaxTree, Diagnostic> Of(ISymbol owner, CancellationToken cancellationToken) =>
        _byOwner.TryGetValue(owner, out var reports) ? reports : _byOwner.GetOrAdd(owner, Select(owner, cancellationToken));

    private ILookup<SyntaxTree, Diagnostic> Select(ISymbol owner, CancellationToken cancellationToken)
    {
        // Files may share a path, and then keep the order of the _compilation.
        var uses = FilesOf(owner)
            .Distinct()
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => files.In(tree, cancellationToken).Uses)
            .Where(use => SymbolEqualityComparer.Default.Equals(OwnerOf(use), owner))
            .ToList();
        return Choose(uses, owner).ToLookup(TreeOf);
    }

    /// <summary>What is reported of uses that only a whole compilation shows.</summary>
    /// <param name="uses">The uses, of which those that nothing sets aside count from now on.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IEnumerable<Diagnostic> Choose(IReadOnlyCollection<Diagnostic> uses, CancellationToken cancellationToken)
    {
        var counted = uses
            .Where(use => !files.IsSetAside(use, cancellationToken))
            .OrderBy(static use => TreeOf(use).FilePath, StringComparer.Ordinal)
            .ThenBy(static use => use.Location.SourceSpan)
            .ToArray();
        _late.AddRange(counted);
        return uses.Except(counted).Concat(counted.GroupBy(OwnerOf, SymbolEqualityComparer.Default).SelectMany(same => Choose([.. same], same.Key!)));
    }

    private IEnumerable<Diagnostic> Choose(List<Diagnostic> uses, ISymbol owner)
    {
        var covered = new HashSet<Diagnostic>(uses.GroupBy(KeyOf).SelectMany(same => same.Take(index.Known.CountOf(same.Key))));
        var spoken = uses.Where(use => !covered.Contains(use)).GroupBy(use => (use.Id, use.Properties[DiagnosticProperties.Protocols], PartOf(use), Mode: index.Modes.Of(TreeOf(use))));
        var reports = spoken.SelectMany(same => Speak([.. same], same.Key.Mode, owner));
        return _compilation.Options.ReportSuppressedDiagnostics ? reports.Concat(covered.Select(static use => CoarseReports.Silence(use, DiagnosticProperties.Known))) : reports;
    }

    private static SyntaxTree TreeOf(Diagnostic use) => use.Location.SourceTree!;

    // What one report speaks for, within the type.
    private object PartOf(Diagnostic use) => index.Modes.Of(TreeOf(use)) switch
    {
        ReportGranularity.Use => use,
        ReportGranularity.Member => use.Properties[DiagnosticProperties.Member]!,
        _ => "",
    };

    private IEnumerable<Diagnostic> Speak(List<Diagnostic> uses, ReportGranularity mode, ISymbol owner)
    {
        var place = owner is IAssemblySymbol ? "attributes of the assembly" : mode == ReportGranularity.Type ? "this type" : "this member";
        yield return CoarseReports.Speak(uses[0], uses.Count - 1, place, index.Known.CountOf(KeyOf(uses[0])));
        if (_compilation.Options.ReportSuppressedDiagnostics)
        {
            foreach (var use in uses.Skip(1))
            {
                yield return CoarseReports.Silence(use, DiagnosticProperties.Counted);
            }
        }
    }

    private IEnumerable<SyntaxTree> FilesOf(ISymbol owner) => owner is IAssemblySymbol
        ? _compilation.SyntaxTrees.Where(static tree => tree.GetRoot() is CompilationUnitSyntax { AttributeLists.Count: > 0 })
        : owner.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree);
}
