using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known after a piece of code, from what was known before it. <see langword="null"/> where nothing comes after.</summary>
internal sealed class FlowTransfer(ValueReader values, SharedVariables shared)
{
    /// <summary>What is known after an operation.</summary>
    public FlowState? After(IOperation operation, FlowState before)
    {
        FlowState? state = before;
        foreach (var part in InOrder(operation))
        {
            state = AfterPart(part, state);
            if (state is null)
            {
                return null;
            }
        }

        return state;
    }

    /// <summary>What is known where a condition has an outcome; <see langword="null"/> where it cannot have it.</summary>
    public FlowState? Assume(IOperation condition, bool outcome, FlowState state)
    {
        var truth = values.ReadTruth(condition, state);
        var shown = outcome ? truth.WhenTrue : truth.WhenFalse;
        return shown.AreAll ? null : Narrow(condition, outcome, state).Knowing(shown);
    }

    // Parts before the whole, from left to right. Not by recursion: sums can be as deep as they are long.
    private static Stack<IOperation> InOrder(IOperation operation)
    {
        var pending = new Stack<IOperation>();
        var ordered = new Stack<IOperation>();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            ordered.Push(next);
            foreach (var part in next.ChildOperations)
            {
                pending.Push(part);
            }
        }

        return ordered;
    }

    private FlowState? AfterPart(IOperation part, FlowState state) => part switch
    {
        IFlowCaptureOperation capture => state.With(capture.Id, values.Read(capture.Value, state)),
        ISimpleAssignmentOperation assignment => Assign(state, assignment.Target, assignment.IsRef ? null : values.Read(assignment.Value, state)),
        IDeconstructionAssignmentOperation assignment => Assign(state, assignment.Target, values.Read(assignment.Value, state)),
        ICompoundAssignmentOperation assignment => Assign(state, assignment.Target, Combine(assignment, state)),
        IIsPatternOperation pattern => new PatternReader(values, state).Declare(pattern.Pattern, values.Read(pattern.Value, state))
            .Aggregate(state, (known, declared) => Set(known, declared.Variable, declared.Value)),
        IInvocationOperation call => AfterCall(call, state),
        _ => state.Without(Variables.WrittenBy(part)),
    };

    // A variable that was looked at has one value from there on.
    private static FlowState Narrow(IOperation condition, bool outcome, FlowState state) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Narrow(not.Operand, !outcome, state),
        IIsNullOperation { Operand: var operand } when Variables.Of(operand) is { } variable && state.Find(variable) is Truth truth =>
            state.With(variable, outcome ? Truth.Null : truth.NotNull),
        _ => state,
    };

    private FlowState Assign(FlowState state, IOperation target, FlowValue? value) => target switch
    {
        ITupleOperation tuple => tuple.Elements
            .Select((element, i) => (element, Item: value is Several several && several.Items.Count == tuple.Elements.Length ? several.Items[i] : null))
            .Aggregate(state, (known, pair) => Assign(known, pair.element, pair.Item)),
        IDeclarationExpressionOperation declaration => Assign(state, declaration.Expression, value),
        _ => Variables.Of(target) is { } variable ? Set(state, variable, value) : state,
    };

    private FlowState Set(FlowState state, object variable, FlowValue? value) => state.With(variable, shared.Contains(variable) ? null : value);

    private FlowValue? Combine(ICompoundAssignmentOperation assignment, FlowState state)
    {
        if (assignment.OperatorMethod is not null)
        {
            return null;
        }

        return (assignment.OperatorKind, values.Read(assignment.Target, state), values.Read(assignment.Value, state)) switch
        {
            (BinaryOperatorKind.And, Truth left, Truth right) => Truth.Both(left, right),
            (BinaryOperatorKind.Or, Truth left, Truth right) => Truth.Either(left, right),
            (BinaryOperatorKind.And, Flags left, Flags right) => Flags.Intersect(left, right),
            (BinaryOperatorKind.Or, Flags left, Flags right) => Flags.Unite(left, right),
            _ => null,
        };
    }

    private FlowState? AfterCall(IInvocationOperation call, FlowState state)
    {
        if (Endings.IsEnd(call.TargetMethod))
        {
            return null;
        }

        FlowState? after = state;
        foreach (var argument in call.Arguments)
        {
            if (after is not null && argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter && Endings.FindFatal(parameter) is { } fatal)
            {
                after = Assume(argument.Value, !fatal, after);
            }
        }

        return after;
    }
}
