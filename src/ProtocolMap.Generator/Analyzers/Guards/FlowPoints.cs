using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known at each place of a body. Keeps syntax only, not the operations that it was found by.</summary>
/// <param name="entry">What is known where the body starts.</param>
internal sealed class FlowPoints(Facts entry)
{
    private readonly Dictionary<SyntaxNode, Point> _points = [];

    /// <summary>Adds the places of one function.</summary>
    public void Add(FunctionFlow flow, int depth)
    {
        foreach (var (operation, before) in flow.Points)
        {
            foreach (var part in operation.DescendantsAndSelf())
            {
                // A captured value runs where it is captured, not where it is taken from.
                if (part is not (IFlowCaptureOperation or IFlowCaptureReferenceOperation)
                    && (!_points.TryGetValue(part.Syntax, out var known) || known.Depth < depth))
                {
                    _points[part.Syntax] = new Point(depth, _points.Count, before?.Proven ?? Facts.All);
                }
            }
        }
    }

    /// <summary>What is known where a node runs: with the operation that it belongs to, else with the first one around it.</summary>
    public Facts Find(SyntaxNode node)
    {
        for (var around = node; around is not null && around is not MemberDeclarationSyntax; around = around.Parent)
        {
            if (_points.TryGetValue(around, out var point))
            {
                return point.Facts;
            }

            if (First(around) is { } first)
            {
                return first.Facts;
            }

            // What only declares runs with what follows.
            if (around is StatementSyntax && Following(around).Select(First).FirstOrDefault(static next => next is not null) is { } following)
            {
                return following.Facts;
            }
        }

        return entry;
    }

    private Point? First(SyntaxNode around) => around.DescendantNodesAndSelf()
        .Select(node => _points.TryGetValue(node, out var point) ? point : null)
        .Where(static point => point is not null)
        .OrderBy(static point => point!.Depth)
        .ThenBy(static point => point!.Order)
        .FirstOrDefault();

    private static IEnumerable<SyntaxNode> Following(SyntaxNode statement)
    {
        var siblings = statement.Parent is GlobalStatementSyntax { Parent: { } unit } global
            ? unit.ChildNodes().SkipWhile(node => node != global)
            : statement.Parent!.ChildNodes().SkipWhile(node => node != statement);
        return siblings.Skip(1);
    }

    /// <param name="Depth">How many functions are around it.</param>
    /// <param name="Order">Its place in the order of execution.</param>
    /// <param name="Facts">What is known.</param>
    private sealed record Point(int Depth, int Order, Facts Facts);
}
