using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known after a piece of code, from what was known before it. <see langword="null"/> where nothing comes after.</summary>
internal sealed class FlowTransfer(ValueReader values, SharedVariables shared)
{
    // What ??= and the like write through a capture.
    private readonly Dictionary<object, object> _captured = [];

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

    // Of an object, what is shown where it is one, and where it is null.
    private FlowState NarrowObject(IOperation value, IPatternOperation pattern, bool outcome, FlowState state)
    {
        if (value.Type is not { IsReferenceType: true } || Variables.Of(value) is not { } variable || shared.Contains(variable))
        {
            return state;
        }

        var (some, none) = new PatternReader(values, state).Cases(pattern);
        var roots = Roots.Of(value, state);
        var (whenSome, whenNone) = outcome ? (some.WhenTrue, none.WhenTrue) : (some.WhenFalse, none.WhenFalse);
        var known = state.Find(variable) as Truth ?? Truth.Unknown;
        var shown = known.WhenTrue.And(whenSome.From(roots));
        return state.With(variable, new Truth(shown, shown, known.WhenNull.And(whenNone.From(roots))) { Origin = state.Find(variable)?.Origin ?? Roots.None });
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
        IFlowCaptureOperation capture => Capture(capture, state),
        ISimpleAssignmentOperation assignment => Assign(state, assignment.Target, assignment.IsRef ? null : values.Read(assignment.Value, state)),
        IDeconstructionAssignmentOperation assignment => Assign(state, assignment.Target, values.Read(assignment.Value, state)),
        ICompoundAssignmentOperation assignment => Assign(state, assignment.Target, Combine(assignment, state)),
        IIsPatternOperation pattern => new PatternReader(values, state).Declare(pattern.Pattern, values.Read(pattern.Value, state))
            .Aggregate(state, (known, declared) => Set(known, declared.Variable, declared.Value)),
        IInvocationOperation call => AfterCall(call, state),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } => Assign(state, value, value: null),
        IIncrementOrDecrementOperation { Target: var target } => Assign(state, target, value: null),
        _ => Variables.WrittenBy(part).Aggregate(state, (known, variable) => Set(known, variable, value: null)),
    };

    private FlowState Capture(IFlowCaptureOperation capture, FlowState state)
    {
        if (Variables.Of(capture.Value) is ISymbol variable)
        {
            _captured[capture.Id] = variable;
        }

        // A new object is none of those that it is made of.
        var value = values.Read(capture.Value, state)
            ?? (capture.Value is IObjectCreationOperation ? null : new Unread { Origin = Roots.Of(capture.Value, state) });
        return state.With(capture.Id, value);
    }

    // A variable that was looked at has one value from there on.
    private FlowState Narrow(IOperation condition, bool outcome, FlowState state) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Narrow(not.Operand, !outcome, state),
        IIsNullOperation { Operand: var operand } when Variables.Of(operand) is { } variable && state.Find(variable) is Truth truth =>
            state.With(variable, outcome ? Truth.Null : truth.NotNull),
        IIsPatternOperation { Value: var value, Pattern: var pattern } => NarrowObject(value, pattern, outcome, state),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } comparison when ObjectBesideNull(comparison) is { } compared =>
            NarrowNull(compared, outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals), state),
        _ => state,
    };

    private FlowState NarrowNull(ISymbol variable, bool isNull, FlowState state) => shared.Contains(variable)
        ? state
        : state.With(variable, isNull ? Truth.Null : (state.Find(variable) as Truth ?? Truth.Unknown).NotNull);

    private static ISymbol? ObjectBesideNull(IBinaryOperation comparison) =>
        comparison.RightOperand.ConstantValue is { HasValue: true, Value: null } ? ObjectIn(comparison.LeftOperand)
        : comparison.LeftOperand.ConstantValue is { HasValue: true, Value: null } ? ObjectIn(comparison.RightOperand)
        : null;

    private static ISymbol? ObjectIn(IOperation operand)
    {
        var value = operand is IConversionOperation { IsImplicit: true, OperatorMethod: null, Operand: var converted } ? converted : operand;
        return value.Type is { IsReferenceType: true } ? Variables.Of(value) as ISymbol : null;
    }

    private FlowState Assign(FlowState state, IOperation target, FlowValue? value) => target switch
    {
        ITupleOperation tuple => tuple.Elements
            .Select((element, i) => (element, Item: value is Several several && several.Items.Count == tuple.Elements.Length ? several.Items[i] : null))
            .Aggregate(state, (known, pair) => Assign(known, pair.element, pair.Item)),
        IDeclarationExpressionOperation declaration => Assign(state, declaration.Expression, value),
        IMemberReferenceOperation { Member: var member, Instance: var instance } => ForgetMember(state, member.OriginalDefinition, instance),
        _ => Variables.Of(target) is { } variable ? Set(state, variable, value) : state,
    };

    // A guard that has looked at a variable says nothing of its next value.
    private FlowState Set(FlowState state, object variable, FlowValue? value)
    {
        var written = _captured.TryGetValue(variable, out var captured) ? captured : variable;
        return state.Forgetting(roots => roots.Contain(written)).With(written, shared.Contains(written) ? null : value);
    }

    private static FlowState ForgetMember(FlowState state, ISymbol member, IOperation? instance)
    {
        var owner = instance;
        while (owner is IMemberReferenceOperation { Instance: var outer })
        {
            owner = outer;
        }

        return owner switch
        {
            null or IInstanceReferenceOperation => state.Forgetting(roots => roots.Contain(member, owner: null)),
            IFlowCaptureReferenceOperation capture when state.Find(capture.Id) is { Origin: { AreNone: false } origin } => state.Forgetting(roots => roots.Contain(member) && origin.IsPartOf(roots)),
            _ when Variables.Of(owner) is ISymbol variable && state.Find(variable) is Several => state.With(variable, value: null),
            _ when Variables.Of(owner) is ISymbol variable => state.Forgetting(roots => roots.Contain(member, variable)),
            _ => state,
        };
    }

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
