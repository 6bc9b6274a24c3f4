using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>PMAP2007: from a symbol to what is said of the library that it belongs to, on the platforms of the project. No scope matters.</summary>
internal sealed class PlatformChecker(LimitedMaps limited, GeneratedSymbols generated, GeneratedFiles generatedFiles) : IUseChecker
{
    private readonly (MapIndex Map, BindingResolver Bindings)[] _maps =
        [.. limited.Maps.Select(map => (map, new BindingResolver(map.Libraries, generated)))];

    private readonly ConcurrentDictionary<Binding, PlatformReport?> _reports = new();

    /// <summary>The libraries of the maps.</summary>
    public IEnumerable<LibraryIndex> Libraries => _maps.Select(static known => known.Map.Libraries);

    /// <inheritdoc/>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken) is { } report && site(node) is { } location ? report.At(location, symbol) : null;

    /// <inheritdoc/>
    public Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        FindReport(symbol, node, model, cancellationToken) is not null;

    /// <inheritdoc/>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && Array.Exists(_maps, known => known.Bindings.Find(symbol) is not null);

    /// <inheritdoc/>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        Array.Exists(_maps, known => known.Bindings.OfType(type).HasBoundMembers);

    /// <inheritdoc/>
    public bool IsKnown(INamedTypeSymbol type) => Array.Exists(_maps, known => known.Bindings.OfType(type) != TypeVerdict.None);

    private PlatformReport? FindReport(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var (map, bindings) in _maps)
        {
            if (bindings.Find(symbol) is { Libraries.IsEmpty: false } binding
                && _reports.GetOrAdd(binding, bound => PlatformReport.From(bound, limited.Platforms, map)) is { } report)
            {
                return generatedFiles.IsExcluded(node.SyntaxTree) || Exclusions.IsInNameOf(node, model, cancellationToken) ? null : report;
            }
        }

        return null;
    }
}
