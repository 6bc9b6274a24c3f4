using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>
/// A body with the lambdas and local functions in it. A lambda starts from what is known where it is made, a local function from what is
/// known at each place that names it.
/// </summary>
internal sealed class BodyFlow
{
    private readonly Dictionary<IMethodSymbol, Function> _functions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Function> _pending = [];
    private readonly IGuards _guards;
    private readonly SharedVariables _shared;
    private readonly FlowTransfer _transfer;
    private readonly bool _flowsIntoFunctions;
    private readonly CancellationToken _cancellationToken;

    private BodyFlow(IOperation body, IGuards guards, bool flowsIntoFunctions, CancellationToken cancellationToken)
    {
        _guards = guards;
        _shared = new SharedVariables(body);
        _transfer = new FlowTransfer(new ValueReader(guards), _shared);
        _flowsIntoFunctions = flowsIntoFunctions;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What is known at each operation of a body.</summary>
    /// <param name="body">The outermost operation.</param>
    /// <param name="entry">What is known where it starts.</param>
    /// <param name="guards">The guards.</param>
    /// <param name="flowsIntoFunctions">Whether functions inside start from what is known around them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static FlowPoints Follow(IOperation body, Facts entry, IGuards guards, bool flowsIntoFunctions, CancellationToken cancellationToken)
    {
        var points = new FlowPoints(entry);
        if (FindGraph(body, cancellationToken) is { } graph)
        {
            var flow = new BodyFlow(body, guards, flowsIntoFunctions, cancellationToken);
            var main = flow.Add(graph, depth: 0, Facts.None);
            flow.Enter(main, FlowState.Start(entry));
            flow.Settle();
            flow.EnterUncalled();
            points.Add(main.Flow!, depth: 0);
            foreach (var function in flow._functions.Values.Where(static function => function.Flow is not null))
            {
                points.Add(function.Flow!, function.Depth);
            }
        }

        return points;
    }

    private static ControlFlowGraph? FindGraph(IOperation body, CancellationToken cancellationToken) => body switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        _ => null,
    };

    private void Settle()
    {
        while (_pending.Count > 0)
        {
            var function = _pending.First();
            _pending.Remove(function);
            function.Flow = FunctionFlow.Follow(function.Graph, function.Entry!, _transfer, _cancellationToken);
            foreach (var (operation, before) in function.Flow.Points)
            {
                if (before is not null)
                {
                    EnterFunctionsIn(operation, before, function);
                }
            }
        }
    }

    private void EnterFunctionsIn(IOperation operation, FlowState state, Function owner)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            switch (part)
            {
                case IFlowAnonymousFunctionOperation lambda:
                    if (!_functions.TryGetValue(lambda.Symbol, out var made))
                    {
                        made = Add(owner.Graph.GetAnonymousFunctionControlFlowGraph(lambda, _cancellationToken), owner.Depth + 1, _guards.ClaimedBy(lambda.Symbol));
                        _functions.Add(lambda.Symbol, made);
                    }

                    Enter(made, Inherited(state));
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } when _functions.TryGetValue(called.OriginalDefinition, out var local):
                    Enter(local, Inherited(state));
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } named } when _functions.TryGetValue(named.OriginalDefinition, out var local):
                    Enter(local, Inherited(state));
                    break;
            }
        }
    }

    // Nobody can tell from where they would run, so they have what the function around them starts with.
    private void EnterUncalled()
    {
        while (_functions.Values.FirstOrDefault(static function => function is { Entry: null, Owner.Entry: not null }) is { } uncalled)
        {
            Enter(uncalled, Inherited(uncalled.Owner!.Entry!));
            Settle();
        }
    }

    private FlowState Inherited(FlowState state) => state.Keeping(_shared.IsLasting, _flowsIntoFunctions);

    private void Enter(Function function, FlowState state)
    {
        var known = state.Knowing(function.Claimed);
        var entry = function.Entry?.Meet(known) ?? known;
        if (!entry.Equals(function.Entry))
        {
            function.Entry = entry;
            _pending.Add(function);
        }
    }

    private Function Add(ControlFlowGraph graph, int depth, Facts claimed)
    {
        var function = new Function(graph, depth, claimed, owner: null);
        AddLocalFunctions(function);
        return function;
    }

    private void AddLocalFunctions(Function owner)
    {
        foreach (var symbol in owner.Graph.LocalFunctions)
        {
            var graph = owner.Graph.GetLocalFunctionControlFlowGraph(symbol, _cancellationToken);
            var function = new Function(graph, owner.Depth + 1, _guards.ClaimedBy(symbol), owner);
            _functions[symbol] = function;
            AddLocalFunctions(function);
        }
    }

    /// <param name="graph">Its paths.</param>
    /// <param name="depth">How many functions are around it.</param>
    /// <param name="claimed">What its attributes say that whoever calls it has asked for.</param>
    /// <param name="owner">The function that a local function is declared in.</param>
    private sealed class Function(ControlFlowGraph graph, int depth, Facts claimed, Function? owner)
    {
        public ControlFlowGraph Graph { get; } = graph;

        public int Depth { get; } = depth;

        public Facts Claimed { get; } = claimed;

        public Function? Owner { get; } = owner;

        /// <summary>What is known where it starts; <see langword="null"/> as long as nothing calls it.</summary>
        public FlowState? Entry { get; set; }

        public FunctionFlow? Flow { get; set; }
    }
}
