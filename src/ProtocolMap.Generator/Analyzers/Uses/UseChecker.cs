using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>From a symbol at a place in the code to a diagnostic, in the order of cost: binding, exclusions, scope, judgement.</summary>
internal sealed class UseChecker : IUseChecker
{
    private static readonly Func<ISymbol, string> s_show = SymbolText.NameOf;
    private readonly RuleIndex _index;
    private readonly Judge[] _judges;
    private readonly Excuses _excuses;
    private readonly ConcurrentDictionary<(Binding, CategorySet), UsageReport?> _reports = new();
    private readonly ConcurrentDictionary<SyntaxNode, string> _seen = new();
    private readonly ConcurrentDictionary<ISymbol, string> _shown = new(SymbolEqualityComparer.Default);

    public UseChecker(RuleIndex index)
    {
        _index = index;
        _judges = index.Judges;
        _excuses = new Excuses(index.Exemptions);
    }

    /// <inheritdoc/>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken, out var origin) is { } report && site(node) is { } location
            ? report.At(location, _shown.GetOrAdd(symbol, s_show), _index.Members.At(node, model, cancellationToken).Id, origin)
            : null;

    /// <inheritdoc/>
    public Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken)
    {
        if (_index.GeneratedFiles.IsExcluded(argument.SyntaxTree) || _index.Scopes.Find(argument, model, cancellationToken).Categories.Judge is not { } judge)
        {
            return null;
        }

        // Nothing, and what does not compile, has no type.
        if (model.GetTypeInfo(argument.Expression, cancellationToken).Type is not { TypeKind: not TypeKind.Error } type)
        {
            return null;
        }

        var named = protocol is null ? null : _index.Generated.FindProtocol(model.GetTypeInfo(protocol, cancellationToken).Type, model.GetConstantValue(protocol, cancellationToken).Value);
        var actual = _index.Generated.FindProtocolOfFlags(type);
        var isForeign = protocol is null ? actual is null : named is not null && actual?.Id != named.Id;
        return isForeign ? CapabilityDiagnostics.Foreign(argument, named, judge.Map) : null;
    }

    /// <inheritdoc/>
    public bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken, out _) is not null;

    /// <inheritdoc/>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && BindingsAt(node, model, cancellationToken)?.Find(symbol) is not null;

    /// <inheritdoc/>
    public bool HasSeen(SyntaxNode node, string name) => _seen.TryGetValue(node, out var seen) && seen == name;

    /// <inheritdoc/>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        BindingsAt(node, model, cancellationToken)?.OfType(type).HasBoundMembers == true;

    /// <inheritdoc/>
    public bool Concerns(ISymbol symbol)
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

    /// <inheritdoc/>
    public bool IsKnown(INamedTypeSymbol type) => Array.Exists(_judges, judge => judge.Bindings.OfType(type) != TypeVerdict.None);

    // What symbols stand for at this place; null where no map judges.
    private BindingResolver? BindingsAt(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        (_judges.Length == 1 ? _judges[0] : JudgeOf(_index.Scopes.Find(node, model, cancellationToken).Categories))?.Bindings;

    private UsageReport? FindReport(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken, out ScopeOrigin origin)
    {
        origin = ScopeOrigin.None;

        // Nearly every use of a symbol ends here: the scope is dear, so the maps are asked before it is known which of them judges.
        if (!Concerns(symbol))
        {
            return null;
        }

        // With several maps, what is bound for one perhaps is not for that which judges here.
        if (_judges.Length == 1 && NameSyntaxes.QualifierOf(node) is { } qualifier && _index.Names.Contains(qualifier.Identifier.ValueText))
        {
            _seen.TryAdd(node, symbol.Name);
        }

        if (_index.GeneratedFiles.IsExcluded(node.SyntaxTree) || Exclusions.IsInNameOf(node, model, cancellationToken))
        {
            return null;
        }

        (var categories, origin) = _index.Scopes.Find(node, model, cancellationToken);
        if (JudgeOf(categories) is not { } judge || judge.Bindings.Find(symbol) is not { IsFree: false } binding)
        {
            return null;
        }

        // A claim of the whole assembly has no code that a scope could be put on.
        if (categories == CategorySet.Unset && Exclusions.IsInClaim(node, model, cancellationToken))
        {
            return null;
        }

        // Only a map that limits capabilities has anything to say of them.
        if (judge.Map.RestrictsCapabilities && _index.Mentions.Contain(symbol, node, model, cancellationToken))
        {
            binding = binding.WithoutCapabilities;
        }

        var report = ReportAt(binding, categories, node, model, cancellationToken);
        return report is null || _index.Exemptions.IsEmpty || categories.Judge is null
            ? report
            : _excuses.Apply(
                report, binding, categories, _index.Members.At(node, model, cancellationToken), node.SyntaxTree, rest => ReportAt(rest, categories, node, model, cancellationToken));
    }

    private UsageReport? ReportAt(Binding binding, CategorySet categories, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var report = ReportOf(binding, categories);
        return report is { Judgement.NeedsGuard: true } && categories.Judge is { } judge && _index.Guards.Find(node, model, cancellationToken) is { AreNone: false } guarded
            ? Report(judge, binding, categories, guarded)
            : report;
    }

    // Code without a scope is judged only where the rule for that is on.
    private Judge? JudgeOf(CategorySet categories) => categories == CategorySet.Unset ? _index.OfUnscoped : categories.Judge;

    private UsageReport? ReportOf(Binding binding, CategorySet categories) => _reports.GetOrAdd((binding, categories), key => key.Item2.Judge is { } judge
        ? Report(judge, key.Item1, key.Item2, Facts.None)
        : UsageReport.OutsideScope(key.Item1, _index.OfUnscoped!.Map)?.With(Remedies.ForUnscoped(_index.OfUnscoped, key.Item1), key.Item1.Libraries));

    private static UsageReport? Report(Judge judge, Binding binding, CategorySet categories, Facts guarded)
    {
        var judgement = judge.Decide(binding, categories, guarded);
        return UsageReport.From(judgement, judge.Map)?.With(Remedies.For(judge, binding, judgement), binding.Libraries);
    }
}
