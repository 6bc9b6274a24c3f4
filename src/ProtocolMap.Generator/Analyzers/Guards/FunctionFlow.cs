using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known at each point of one function: the paths through its control flow graph, joined where they meet.</summary>
internal sealed class FunctionFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly FlowTransfer _transfer;
    private readonly FlowState?[] _before;
    private readonly SortedSet<int> _pending = [];

    // What is known at the end of each finally.
    private readonly Dictionary<int, FlowState> _afterFinally = [];

    private FunctionFlow(ControlFlowGraph graph, FlowTransfer transfer)
    {
        _graph = graph;
        _transfer = transfer;
        _before = new FlowState?[graph.Blocks.Length];
    }

    /// <summary>Follows all paths until nothing more is learned.</summary>
    /// <param name="graph">The function.</param>
    /// <param name="entry">What is known where it starts.</param>
    /// <param name="transfer">What operations do.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static FunctionFlow Follow(ControlFlowGraph graph, FlowState entry, FlowTransfer transfer, CancellationToken cancellationToken)
    {
        var flow = new FunctionFlow(graph, transfer);
        flow.Reach(0, entry);
        while (flow._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = flow._pending.Min;
            flow._pending.Remove(next);
            flow.Pass(graph.Blocks[next], flow._before[next]!);
        }

        return flow;
    }

    /// <summary>Each operation in the order of blocks, with what is known before it; <see langword="null"/> for what never runs.</summary>
    public IEnumerable<(IOperation Operation, FlowState? Before)> Points
    {
        get
        {
            foreach (var block in _graph.Blocks)
            {
                var state = _before[block.Ordinal];
                foreach (var operation in OperationsOf(block))
                {
                    yield return (operation, state);
                    state = state is null ? null : _transfer.After(operation, state);
                }
            }
        }
    }

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;

    private void Pass(BasicBlock block, FlowState before)
    {
        var state = before;
        Escape(block, state);
        foreach (var operation in OperationsOf(block))
        {
            if (_transfer.After(operation, state) is not { } after)
            {
                return;
            }

            Escape(block, state = after);
        }

        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var outcome = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Take(conditional, _transfer.Assume(condition, outcome, state));
            Take(block.FallThroughSuccessor, _transfer.Assume(condition, !outcome, state));
        }
        else
        {
            Take(block.FallThroughSuccessor, state);
        }
    }

    // Anything in a try can fail, and then its handlers run with what was known up to there.
    private void Escape(BasicBlock block, FlowState state)
    {
        // The regions around a function inside of another are those of the other.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } statement })
            {
                foreach (var handler in statement.NestedRegions.Where(nested => nested.Kind != ControlFlowRegionKind.Try))
                {
                    Reach(handler.FirstBlockOrdinal, state);
                }
            }
        }
    }

    private void Take(ControlFlowBranch? branch, FlowState? state)
    {
        if (branch is null || state is null)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            Reach(region.FirstBlockOrdinal, state);
            if (!_afterFinally.TryGetValue(region.FirstBlockOrdinal, out var after))
            {
                return;
            }

            var written = WrittenIn(region).ToArray();
            state = state.Without(written).Forgetting(roots => Array.Exists(written, roots.Contain)).Knowing(after.Proven);
        }

        if (branch.Destination is { } destination)
        {
            Reach(destination.Ordinal, state);
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && FinallyAround(branch.Source) is { } ended)
        {
            Finish(ended.FirstBlockOrdinal, state);
        }
    }

    private void Reach(int ordinal, FlowState state)
    {
        var met = _before[ordinal] is { } known ? known.Meet(state) : state;
        if (!met.Equals(_before[ordinal]))
        {
            _before[ordinal] = met;
            _pending.Add(ordinal);
        }
    }

    // Whoever left through this finally goes on from what is known at its end.
    private void Finish(int region, FlowState state)
    {
        var met = _afterFinally.TryGetValue(region, out var known) ? known.Meet(state) : state;
        if (!met.Equals(known))
        {
            _afterFinally[region] = met;
            _pending.UnionWith(_graph.Blocks.Select(static block => block.Ordinal).Where(ordinal => _before[ordinal] is not null));
        }
    }

    private static ControlFlowRegion? FinallyAround(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is { Kind: not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Root) })
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Finally } ? region : null;
    }

    private IEnumerable<object> WrittenIn(ControlFlowRegion region)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var operation in OperationsOf(_graph.Blocks[ordinal]).SelectMany(static operation => operation.DescendantsAndSelf()))
            {
                foreach (var variable in Variables.WrittenBy(operation))
                {
                    yield return variable;
                }
            }
        }
    }
}
