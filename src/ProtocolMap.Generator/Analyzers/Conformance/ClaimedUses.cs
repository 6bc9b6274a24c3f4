using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Uses;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>Which of the protocols that an assembly claims its code uses, in whatever scope. Says nothing where it finds a use.</summary>
internal sealed class ClaimedUses : IUseChecker
{
    private readonly MapIndex _map;
    private readonly BindingResolver _bindings;
    private readonly ProtocolClaim[] _claims;
    private readonly ConcurrentDictionary<string, bool> _unused = new(StringComparer.Ordinal);

    /// <param name="map">The map that the claims name.</param>
    /// <param name="bindings">What symbols stand for in it.</param>
    /// <param name="claims">The claims.</param>
    public ClaimedUses(MapIndex map, BindingResolver bindings, IEnumerable<ProtocolClaim> claims)
    {
        _map = map;
        _bindings = bindings;
        _claims = [.. claims];
        foreach (var claim in _claims)
        {
            _unused[claim.Protocol.Id] = true;
        }
    }

    /// <summary>The claims of what nothing uses.</summary>
    public IEnumerable<ProtocolClaim> Unused => _claims.Where(claim => _unused.ContainsKey(claim.Protocol.Id));

    /// <inheritdoc/>
    public Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_unused.IsEmpty
            && _bindings.Find(symbol) is { IsFree: false } binding
            && !GeneratedFiles.IsFromMap(node.SyntaxTree)
            && !Exclusions.IsInClaim(node, model, cancellationToken)
            && !Exclusions.IsInNameOf(node, model, cancellationToken))
        {
            foreach (var bound in binding.Protocols)
            {
                Use(bound.Id);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => false;

    /// <inheritdoc/>
    public bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is not null && _bindings.Find(symbol) is not null;

    /// <inheritdoc/>
    public bool HasSeen(SyntaxNode node, string name) => false;

    /// <inheritdoc/>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        _bindings.OfType(type).HasBoundMembers;

    /// <inheritdoc/>
    public bool Concerns(ISymbol symbol) => _bindings.Find(symbol) is not null;

    /// <inheritdoc/>
    public bool IsKnown(INamedTypeSymbol type) => _bindings.OfType(type) != TypeVerdict.None;

    // Who uses a protocol uses what it stands on.
    private void Use(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([id]);
        while (pending.Count > 0)
        {
            var used = pending.Pop();
            if (seen.Add(used))
            {
                _unused.TryRemove(used, out _);
                foreach (var dependency in _map.Map.Protocols.Find(used)?.DependsOn ?? default)
                {
                    pending.Push(dependency);
                }
            }
        }
    }
}
