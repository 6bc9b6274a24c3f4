using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What an expression shows, by what it is made of. Whatever is not known here shows nothing.</summary>
internal sealed class ValueReader(IGuards guards)
{
    /// <summary>What each outcome of a condition shows.</summary>
    public Truth ReadTruth(IOperation condition, FlowState state) => Read(condition, state) as Truth ?? Truth.Unknown;

    public FlowValue? Read(IOperation operation, FlowState state)
    {
        if (operation.ConstantValue is { HasValue: true } constant && ReadConstant(operation, constant.Value, state) is { } known)
        {
            return known;
        }

        return operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation =>
                Variables.Of(operation) is { } variable && state.Find(variable) is { } value and not Unread ? value : ReadType(operation, state),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, state),
            IAwaitOperation await => Read(await.Operation, state),
            IConversionOperation conversion => ReadConversion(conversion, state),
            IUnaryOperation unary => ReadUnary(unary, state),
            IBinaryOperation binary => ReadBinary(binary, state),
            IIsPatternOperation pattern => new PatternReader(this, state).MatchAny(pattern.Pattern, Read(pattern.Value, state)).From(Roots.Of(pattern.Value, state)),
            IIsNullOperation test => (Read(test.Operand, state) as Truth)?.IsNull,
            IDefaultValueOperation { Type: { } type } => ReadDefault(type),
            ITupleBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => ReadEquality(Read(same.LeftOperand, state), Read(same.RightOperand, state)),
            ITupleBinaryOperation other => ReadEquality(Read(other.LeftOperand, state), Read(other.RightOperand, state)).Negated,
            ITupleOperation tuple => new Several([.. tuple.Elements.Select(element => Read(element, state))]),
            IInvocationOperation call => ReadCall(call, state) ?? ReadType(call, state),
            IPropertyReferenceOperation property => ReadProperty(property, state) ?? ReadType(property, state),
            IFieldReferenceOperation field => ReadField(field, state) ?? ReadType(field, state),
            _ => ReadType(operation, state),
        };
    }

    /// <summary>What equality of two values shows.</summary>
    public Truth ReadEquality(FlowValue? left, FlowValue? right) => (left, right) switch
    {
        (Truth truth, Truth constant) when constant == Truth.True => truth.IsTrue,
        (Truth truth, Truth constant) when constant == Truth.False => truth.IsFalse,
        (Truth truth, Truth constant) when constant == Truth.Null => truth.IsNull,
        (Truth constant, Truth truth) when constant == Truth.True || constant == Truth.False || constant == Truth.Null => ReadEquality(truth, constant),
        (Flags { Exact: null } flags, Flags { Exact: { } bits } constant) => ReadEquality(flags, bits, flags.Enum ?? constant.Enum).From(flags.Origin),
        (Flags { Exact: not null } constant, Flags { Exact: null } flags) => ReadEquality(flags, constant),
        (Several first, Several second) when first.Items.Count == second.Items.Count => first.Items.Zip(second.Items, ReadEquality).Aggregate(Truth.True, Truth.Both),
        _ => Truth.Of(Facts.None),
    };

    // A bit that is left after a mask was offered; with several bits in the mask, nobody knows which one is left.
    private Truth ReadEquality(Flags flags, ulong bits, ITypeSymbol? type) => (flags.IsInverted, bits) switch
    {
        (true, 0) => Truth.Of(guards.Decode(type, flags.Possible)),
        (false, 0) when flags.IsSingleBit => Truth.Of(Facts.None, guards.Decode(type, flags.Possible)),
        (false, not 0) => Truth.Of(guards.Decode(type, bits)),
        _ => Truth.Of(Facts.None),
    };

    private FlowValue? ReadConstant(IOperation operation, object? value, FlowState state) => value switch
    {
        null => Truth.Null,
        bool truth => truth ? Truth.True : Truth.False,
        _ => Constants.ToBits(value) is { } bits ? Flags.Constant(EnumOf(operation, state), bits) : null,
    };

    // The number of a flag is still that flag.
    private ITypeSymbol? EnumOf(IOperation operation, FlowState state) =>
        operation.Type is { TypeKind: TypeKind.Enum } type ? type
        : operation is IConversionOperation conversion ? (Read(conversion.Operand, state) as Flags)?.Enum
        : null;

    private static FlowValue? ReadType(IOperation operation, FlowState state) =>
        ReadType(operation.Type) is Flags flags ? flags with { Origin = Roots.Of(operation, state) } : ReadType(operation.Type);

    private static FlowValue? ReadType(ITypeSymbol? type) => type is null ? null : Nullables.Strip(type) switch
    {
        { SpecialType: SpecialType.System_Boolean } => type.SpecialType == SpecialType.System_Boolean ? Truth.Of(Facts.None) : Truth.Unknown,
        { TypeKind: TypeKind.Enum } flags => Flags.Any(flags),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => Flags.Any(type: null),
        _ => null,
    };

    private static FlowValue? ReadDefault(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => Truth.False,
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Truth.Null,
        { TypeKind: TypeKind.Enum } => Flags.Constant(type, 0),
        _ => null,
    };

    private FlowValue? ReadConversion(IConversionOperation conversion, FlowState state)
    {
        if (conversion.OperatorMethod is not null)
        {
            return ReadType(conversion.Type);
        }

        // Whoever converts to a type without null fails where there is none.
        return Read(conversion.Operand, state) switch
        {
            Truth truth when conversion.Type?.SpecialType == SpecialType.System_Boolean => truth.NotNull,
            Flags { Enum: null } flags when conversion.Type is { TypeKind: TypeKind.Enum } type => flags with { Enum = type },
            var value => value,
        };
    }

    private FlowValue? ReadUnary(IUnaryOperation unary, FlowState state) => unary.OperatorMethod is not null ? null : unary.OperatorKind switch
    {
        UnaryOperatorKind.Not => (Read(unary.Operand, state) as Truth)?.Negated,
        UnaryOperatorKind.BitwiseNegation => (Read(unary.Operand, state) as Flags)?.Inverted,
        UnaryOperatorKind.Plus => Read(unary.Operand, state),
        _ => null,
    };

    private FlowValue? ReadBinary(IBinaryOperation binary, FlowState state)
    {
        // What else is made of flags says nothing of which ones are offered.
        if (binary.OperatorMethod is not null || !IsTelling(binary.OperatorKind))
        {
            return ReadType(binary.Type) as Truth;
        }

        return (binary.OperatorKind, Read(binary.LeftOperand, state), Read(binary.RightOperand, state)) switch
        {
            (BinaryOperatorKind.Equals, var left, var right) => ReadEquality(left, right),
            (BinaryOperatorKind.NotEquals, var left, var right) => ReadEquality(left, right).Negated,
            (BinaryOperatorKind.GreaterThan, Flags flags, Flags { Exact: 0 } zero) => ReadEquality(flags, zero).Negated,
            (BinaryOperatorKind.LessThan, Flags { Exact: 0 } zero, Flags flags) => ReadEquality(flags, zero).Negated,
            (BinaryOperatorKind.And, Truth left, Truth right) => Truth.Both(left, right),
            (BinaryOperatorKind.Or, Truth left, Truth right) => Truth.Either(left, right),
            (BinaryOperatorKind.ExclusiveOr, Truth left, Truth right) => ReadEquality(left, right).Negated,
            (BinaryOperatorKind.And, Flags left, Flags right) => Flags.Intersect(left, right),
            (BinaryOperatorKind.Or, Flags left, Flags right) => Flags.Unite(left, right),
            _ => ReadType(binary.Type) as Truth,
        };
    }

    private static bool IsTelling(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThan
        or BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr;

    private Truth? ReadCall(IInvocationOperation call, FlowState state)
    {
        if (call.Instance is { } instance && Read(instance, state) is Truth truth)
        {
            return call.TargetMethod.Name switch
            {
                nameof(Nullable<bool>.GetValueOrDefault) when call.Arguments.IsEmpty => Truth.Of(truth.WhenTrue, truth.WhenFalse.Or(truth.WhenNull)),
                nameof(Equals) when call.Arguments.Length == 1 => ReadEquality(truth, Read(call.Arguments[0].Value, state)),
                nameof(Task.ConfigureAwait) => truth,
                _ => null,
            };
        }

        if (GuardMembers.IsHasFlag(call.TargetMethod) && call is { Instance: { } offered, Arguments.Length: 1 })
        {
            return Read(offered, state) is Flags { Exact: null, IsInverted: false } flags && Read(call.Arguments[0].Value, state) is Flags { Exact: { } bits } wanted
                ? Truth.Of(guards.Decode(wanted.Enum, bits)).From(flags.Origin)
                : Truth.Of(Facts.None);
        }

        if (guards.FindCall(call) is { } guard)
        {
            return Truth.Of(guard.Offered, guard.Denied);
        }

        // What an extension method extends is what offers.
        var asked = call.TargetMethod.IsExtensionMethod ? call.Arguments.Where(static argument => argument.Parameter?.Ordinal > 0) : call.Arguments;
        return ReadGuard(call.TargetMethod, asked, call.Type, state)?.From(LookedAt(call.Instance, call.Arguments, state));
    }

    // What a guard answers for: not the flags that it is asked for, nor what it gives back.
    private Roots LookedAt(IOperation? instance, IEnumerable<IArgumentOperation> arguments, FlowState state) => arguments
        .Where(argument => argument.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out) && !Wanted(argument.Value, state).Any(static flags => flags.Exact is not null))
        .Select(argument => Roots.Of(argument.Value, state))
        .Aggregate(Roots.Of(instance, state), static (all, one) => all.And(one));

    // An element of a tuple that is still known.
    private FlowValue? ReadField(IFieldReferenceOperation field, FlowState state) =>
        field is { Field: { ContainingType.IsTupleType: true } element, Instance: { } instance } && Read(instance, state) is Several several
            ? several.Items.ElementAtOrDefault(element.ContainingType.TupleElements.IndexOf(element.CorrespondingTupleField is { } plain && !element.ContainingType.TupleElements.Contains(element)
                ? element.ContainingType.TupleElements.FirstOrDefault(named => SymbolEqualityComparer.Default.Equals(named.CorrespondingTupleField, plain)) ?? element
                : element))
            : ReadGuard(field.Field, [], field.Type, state)?.From(Roots.Of(field, state));

    private FlowValue? ReadProperty(IPropertyReferenceOperation property, FlowState state)
    {
        if (property.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && property.Instance is { } instance)
        {
            return (property.Property.Name, Read(instance, state)) switch
            {
                (nameof(Nullable<bool>.HasValue), Truth truth) => truth.IsNull.Negated,
                (nameof(Nullable<bool>.Value), Truth truth) => truth.NotNull,
                (nameof(Nullable<bool>.Value), var value) => value,
                _ => null,
            };
        }

        return ReadGuard(property.Property, property.Arguments, property.Type, state)?.From(Roots.Of(property, state).And(LookedAt(instance: null, property.Arguments, state)));
    }

    private Truth? ReadGuard(ISymbol member, IEnumerable<IArgumentOperation> arguments, ITypeSymbol? type, FlowState state)
    {
        if (guards.Find(member) is not { } guard)
        {
            return null;
        }

        var offered = guard.TakesArguments
            ? arguments.SelectMany(argument => Wanted(argument.Value, state)).Aggregate(guard.Offered, Combine)
            : guard.Offered;
        return new Truth(offered, guard.Denied, type?.SpecialType == SpecialType.System_Boolean ? Facts.All : Facts.None);

        Facts Combine(Facts all, Flags wanted) => wanted is { Exact: { } bits } ? all.And(guards.Decode(wanted.Enum, bits)) : all;
    }

    // One after the other where a guard takes several.
    private IEnumerable<Flags> Wanted(IOperation argument, FlowState state) => argument switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand } => Wanted(operand, state),
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.SelectMany(element => Wanted(element, state)),
        { Kind: NewOperations.CollectionExpression } => NewOperations.ElementsOf(argument).SelectMany(element => Wanted(element, state)),
        _ => Read(argument, state) is Flags flags ? [flags] : [],
    };
}
