using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>
/// What guards have shown where code runs. Asked only where something needs a guard; then the whole body is followed once, and what was
/// found is kept for its other uses.
/// </summary>
internal sealed class GuardFlow(IGuards guards, AnalyzerConfigOptionsProvider options)
{
    private readonly ConcurrentDictionary<SyntaxNode, FlowPoints> _bodies = new();

    /// <summary>What is known to be offered at this place. Where nothing runs, nothing has to be asked.</summary>
    public Facts Find(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!ExecutedCode.Contains(node))
        {
            return Facts.All;
        }

        if (FindBody(node, model, cancellationToken) is not { } body)
        {
            return Claimed(node, model, cancellationToken);
        }

        // Not through a factory, which could not be cancelled without leaving half of the work behind.
        if (!_bodies.TryGetValue(body.Syntax, out var points))
        {
            points = BodyFlow.Follow(body, Claimed(node, model, cancellationToken), guards, FlowsIntoFunctions(node.SyntaxTree), cancellationToken);
            _bodies.TryAdd(body.Syntax, points);
        }

        return points.Find(node);
    }

    /// <summary>The same; where nothing runs, what the declarations around it say.</summary>
    public Facts FindOrClaimed(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        ExecutedCode.Contains(node) ? Find(node, model, cancellationToken) : Claimed(node, model, cancellationToken);

    private static IOperation? FindBody(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        IOperation? operation = null;
        for (var around = node; around is not null && operation is null; around = around.Parent)
        {
            operation = model.GetOperation(around, cancellationToken);
        }

        while (operation?.Parent is { } outer)
        {
            operation = outer;
        }

        return operation;
    }

    // Whoever calls a member that says what it uses has asked before; so has whoever uses its type.
    private Facts Claimed(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var claimed = Facts.None;
        var declaration = Scopes.Declarations.Around(node);
        while (declaration is not null && Scopes.Declarations.IsFunctionInBody(declaration))
        {
            declaration = Scopes.Declarations.Around(declaration.Parent);
        }

        var symbol = declaration is null ? null : Scopes.Declarations.SymbolOf(declaration, model, cancellationToken);
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            claimed = claimed.And(guards.ClaimedBy(symbol));
            if (symbol is IMethodSymbol { AssociatedSymbol: { } member })
            {
                claimed = claimed.And(guards.ClaimedBy(member));
            }
        }

        return claimed;
    }

    private bool FlowsIntoFunctions(SyntaxTree tree) =>
        !options.GetOptions(tree).TryGetValue(FileOptionNames.GuardsFlowIntoFunctions, out var value) || !bool.TryParse(value, out var flows) || flows;
}
