using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>PMAP2007: from a symbol to what is said of the library that it belongs to, on the platforms of the project. No scope matters.</summary>
internal sealed class PlatformChecker(LimitedMaps limited, RuleIndex index, AnalyzerConfigOptionsProvider options) : IUseChecker
{
    private readonly GuardFlow _guards = new(new PlatformGuards(), options);

    private readonly (MapIndex Map, BindingResolver Bindings)[] _maps =
        [.. limited.Maps.Select(map => (map, new BindingResolver(map.Libraries, index.Generated)))];

    private readonly ConcurrentDictionary<(Binding, string), PlatformReport?> _reports = new();

    /// <summary>The libraries of the maps.</summary>
    public IEnumerable<LibraryIndex> Libraries => _maps.Select(static known => known.Map.Libraries);

    /// <inheritdoc/>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken) is { } report && site(node) is { } location
            ? report.At(location, symbol, index.Members.At(node, model, cancellationToken).Id)
            : null;

    /// <inheritdoc/>
    public Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken) is not null;

    /// <inheritdoc/>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && Concerns(symbol);

    /// <inheritdoc/>
    public bool HasSeen(SyntaxNode node, string name) => false;

    /// <inheritdoc/>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        Array.Exists(_maps, known => known.Bindings.OfType(type).HasBoundMembers);

    /// <inheritdoc/>
    public bool Concerns(ISymbol symbol) => Array.Exists(_maps, known => known.Bindings.Find(symbol) is not null);

    /// <inheritdoc/>
    public bool IsKnown(INamedTypeSymbol type) => Array.Exists(_maps, known => known.Bindings.OfType(type) != TypeVerdict.None);

    private PlatformReport? FindReport(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var (map, bindings) in _maps)
        {
            if (bindings.Find(symbol) is { Libraries.IsEmpty: false } binding && ReportOf(binding, limited.Platforms, map) is not null)
            {
                return index.GeneratedFiles.IsExcluded(node.SyntaxTree) || Exclusions.IsInNameOf(node, model, cancellationToken)
                    ? null
                    : ReportAt(binding, map, node, model, cancellationToken);
            }
        }

        return null;
    }

    // What is left where code has asked for the platform that it runs on, and where the project excuses what it uses.
    private PlatformReport? ReportAt(Binding binding, MapIndex map, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = _guards.FindOrClaimed(node, model, cancellationToken);
        var platforms = known.AreNone ? limited.Platforms : limited.Platforms.RemoveAll(platform => PlatformGuards.Excludes(known, platform));
        return platforms.IsEmpty || ReportOf(binding, platforms, map) is not { } report || IsExcused(binding, node, model, cancellationToken) ? null : report;
    }

    // Categories do not matter here, so neither does an exemption for one of them.
    private bool IsExcused(Binding binding, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (index.Exemptions.IsEmpty)
        {
            return false;
        }

        var member = index.Members.At(node, model, cancellationToken);
        return binding.Protocols.Any(protocol => index.Exemptions.Excuse(protocol.Id, [], anyCategory: true, member, node.SyntaxTree));
    }

    private PlatformReport? ReportOf(Binding binding, ImmutableArray<string> platforms, MapIndex map) =>
        _reports.GetOrAdd((binding, string.Join(",", platforms)), key => PlatformReport.From(key.Item1, platforms, map));
}
