using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>From a symbol at a place in the code to a diagnostic, in the order of cost: binding, exclusions, scope, judgement.</summary>
internal sealed class UseChecker(RuleIndex index)
{
    private readonly Judge[] _judges = index.Judges;
    private readonly ConcurrentDictionary<(Binding, CategorySet), UsageReport?> _reports = new();

    /// <summary>What is wrong with the use, or <see langword="null"/>.</summary>
    /// <param name="symbol">What is used.</param>
    /// <param name="node">Where.</param>
    /// <param name="site">The stretch of <paramref name="node"/> that the squiggle belongs under.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken) is { } report && site(node) is { } location ? report.At(location, symbol) : null;

    /// <summary>Whether something is said of the symbol by the map that judges at this place, be it that it is free.</summary>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && BindingsAt(node, model, cancellationToken)?.Find(symbol) is not null;

    /// <summary>What symbols stand for at this place; <see langword="null"/> where no map judges.</summary>
    public BindingResolver? BindingsAt(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        (_judges.Length == 1 ? _judges[0] : index.Scopes.Find(node, model, cancellationToken).Judge)?.Bindings;

    /// <summary>Whether any map says something of the type or its members.</summary>
    public bool IsKnown(INamedTypeSymbol type) => Array.Exists(_judges, judge => judge.Bindings.OfType(type) != TypeVerdict.None);

    /// <summary>What is to be said of a use of the symbol at this place, or <see langword="null"/>.</summary>
    public UsageReport? FindReport(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        // Nearly every use of a symbol ends here.
        if (!IsBoundForAnyJudge(symbol))
        {
            return null;
        }

        if (index.GeneratedFiles.IsExcluded(node.SyntaxTree) || Exclusions.IsInNameOf(node, model, cancellationToken))
        {
            return null;
        }

        var categories = index.Scopes.Find(node, model, cancellationToken);
        return categories.Judge is { } judge && judge.Bindings.Find(symbol) is { IsFree: false } binding
            ? _reports.GetOrAdd((binding, categories), key => UsageReport.From(judge.Decide(key.Item1, key.Item2), judge.Map))
            : null;
    }

    // The scope is dear, so the maps are asked before it is known which of them judges.
    private bool IsBoundForAnyJudge(ISymbol symbol)
    {
        foreach (var judge in _judges)
        {
            if (judge.Bindings.Find(symbol) is { IsFree: false })
            {
                return true;
            }
        }

        return false;
    }
}
