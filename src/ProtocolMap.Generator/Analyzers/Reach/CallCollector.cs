using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Analyzers.Uses;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>
/// Collects who calls whom: outside of scopes the calls of the compilation's own members and the uses of what a map speaks of; inside of
/// scopes the calls that lead out. A member that the map or an attribute speaks of is an end, because the ordinary rules judge its use.
/// </summary>
internal sealed class CallCollector(RuleIndex index) : IUseChecker
{
    private readonly ConcurrentBag<Call> _calls = [];
    private readonly ConcurrentBag<Call> _uses = [];
    private readonly ConcurrentBag<(CategorySet Scope, Call Call)> _inScopes = [];

    /// <summary>Calls between members outside of scopes.</summary>
    public IEnumerable<Call> Calls => _calls;

    /// <summary>Uses, outside of scopes, of what stands for a protocol.</summary>
    public IEnumerable<Call> Uses => _uses;

    /// <summary>Calls of the compilation's own members from within a scope.</summary>
    public IEnumerable<(CategorySet Scope, Call Call)> InScopes => _inScopes;

    /// <inheritdoc/>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken)
    {
        var isSpokenOf = IsSpokenOf(symbol);
        var isOwn = IsOwn(symbol);
        if ((!isSpokenOf && !isOwn)
            || GeneratedFiles.IsFromMap(node.SyntaxTree)
            || Exclusions.IsInNameOf(node, model, cancellationToken)
            || Exclusions.IsInAttribute(node)
            || CodeMembers.Around(node, model, cancellationToken) is not { } from)
        {
            return null;
        }

        var call = new Call(from, isSpokenOf ? symbol : CodeMembers.Of(symbol), site(node) ?? node.GetLocation());
        var scope = index.Scopes.Find(node, model, cancellationToken).Categories;
        if (scope.Judge is { } judge)
        {
            if (isOwn && judge.Bindings.Find(symbol) is null)
            {
                _inScopes.Add((scope, call with { To = CodeMembers.Of(symbol) }));
            }
        }
        else if (isSpokenOf)
        {
            _uses.Add(call);
        }
        else
        {
            _calls.Add(call);
        }

        return null;
    }

    /// <inheritdoc/>
    public Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        Array.Exists(index.Judges, judge => judge.Bindings.Find(symbol) is { IsFree: false });

    /// <inheritdoc/>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && IsSpokenOf(symbol);

    /// <inheritdoc/>
    public bool HasSeen(SyntaxNode node, string name) => false;

    /// <inheritdoc/>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        Array.Exists(index.Judges, judge => judge.Bindings.OfType(type).HasBoundMembers);

    /// <inheritdoc/>
    public bool Concerns(ISymbol symbol) => IsOwn(symbol) || IsSpokenOf(symbol);

    /// <inheritdoc/>
    public bool IsKnown(INamedTypeSymbol type) => Array.Exists(index.Judges, judge => judge.Bindings.OfType(type) != TypeVerdict.None);

    private bool IsSpokenOf(ISymbol symbol) => Array.Exists(index.Judges, judge => judge.Bindings.Find(symbol) is not null);

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, index.Compilation.Assembly);
}
