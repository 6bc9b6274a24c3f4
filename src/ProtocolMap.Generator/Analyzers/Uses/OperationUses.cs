using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Names the symbols that an operation uses.</summary>
internal delegate void OperationHandler(in OperationUse use);

/// <summary>
/// The operations that use symbols, each with its handler. A construct is added by a handler and a line here. Names of types are not
/// here: operations do not show them.
/// </summary>
internal static class OperationUses
{
    public static readonly ImmutableArray<(OperationKind Kind, OperationHandler Handler)> Handlers = ImmutableArray.Create<(OperationKind, OperationHandler)>(
        (OperationKind.Invocation, MemberUses.Invocation),
        (OperationKind.PropertyReference, MemberUses.Property),
        (OperationKind.FieldReference, MemberUses.Field),
        (OperationKind.EventReference, MemberUses.Event),
        (OperationKind.MethodReference, MemberUses.MethodGroup),
        (OperationKind.DynamicInvocation, DynamicUses.Invocation),
        (OperationKind.DynamicIndexerAccess, DynamicUses.Indexer),
        (OperationKind.DynamicObjectCreation, DynamicUses.Creation),
        (OperationKind.ObjectCreation, CreationUses.TargetTyped),
        (OperationKind.ConstructorBody, CreationUses.ConstructorBody),
        (OperationKind.With, CreationUses.With),
        (OperationKind.Binary, OperatorUses.Binary),
        (OperationKind.Unary, OperatorUses.Unary),
        (OperationKind.Increment, OperatorUses.Increment),
        (OperationKind.Decrement, OperatorUses.Increment),
        (OperationKind.CompoundAssignment, OperatorUses.CompoundAssignment),
        (OperationKind.TupleBinary, OperatorUses.TupleBinary),
        (OperationKind.Conversion, ConversionUses.Conversion),
        (OperationKind.Coalesce, ConversionUses.Coalesce),
        (OperationKind.Loop, StatementUses.Loop),
        (OperationKind.Using, StatementUses.Using),
        (OperationKind.UsingDeclaration, StatementUses.UsingDeclaration),
        (OperationKind.Await, StatementUses.Await),
        (OperationKind.Lock, StatementUses.Lock),
        (OperationKind.MethodBody, AsyncUses.Method),
        (OperationKind.LocalFunction, AsyncUses.LocalFunction),
        (OperationKind.AnonymousFunction, AsyncUses.Lambda),
        (OperationKind.DeconstructionAssignment, DeconstructionUses.Assignment),
        (OperationKind.RecursivePattern, DeconstructionUses.Pattern),
        (OperationKind.Range, IndexUses.Range),
        (OperationKind.ListPattern, IndexUses.ListPattern),
        (OperationKind.ImplicitIndexerReference, IndexUses.Implicit),
        (NewOperations.InlineArrayAccess, IndexUses.InlineArray),
        (OperationKind.ObjectOrCollectionInitializer, CollectionUses.Initializer),
        (NewOperations.CollectionExpression, CollectionUses.Expression),
        (NewOperations.Spread, CollectionUses.Spread),
        (OperationKind.InterpolatedStringHandlerCreation, InterpolationUses.Handler));
}
