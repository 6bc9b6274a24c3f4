using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>The calls behind the keywords <c>foreach</c>, <c>using</c>, <c>await</c> and <c>lock</c>.</summary>
internal static class StatementUses
{
    public static void Loop(in OperationUse use)
    {
        if (use.Operation is not IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop } operation)
        {
            return;
        }

        var collection = WithoutConversion(operation.Collection).Type;
        if (collection is IArrayTypeSymbol && loop is ForEachStatementSyntax { Type.IsVar: true })
        {
            return;
        }

        var info = use.Model.GetForEachStatementInfo(loop);
        use.AddFirst([.. Enumerations.Calls(info, collection, use.Model, loop.SpanStart), .. ElementCalls(use, loop, info), InlineArrays.Indexed(collection)], Sites.ForEach);
    }

    public static void Using(in OperationUse use)
    {
        var statement = (IUsingOperation)use.Operation;
        AddDisposal(use, statement.Resources, statement.IsAsynchronous);
    }

    public static void UsingDeclaration(in OperationUse use)
    {
        var declaration = (IUsingDeclarationOperation)use.Operation;
        AddDisposal(use, declaration.DeclarationGroup, declaration.IsAsynchronous);
    }

    public static void Await(in OperationUse use)
    {
        if (use.Operation.Syntax is AwaitExpressionSyntax expression)
        {
            use.AddFirst(Awaiters.Calls(use.Model.GetAwaitExpressionInfo(expression)), Sites.Await);
        }
    }

    /// <summary>A lock object of the newest kind is entered by a method of its own.</summary>
    public static void Lock(in OperationUse use)
    {
        if (((ILockOperation)use.Operation).LockedValue.Type is { Name: "Lock" } type)
        {
            use.AddFirst(type.GetMembers("EnterScope"), Sites.Lock);
        }
    }

    // A conversion to a type that is written is part of naming it, if that is reported.
    private static IEnumerable<ISymbol?> ElementCalls(in OperationUse use, CommonForEachStatementSyntax loop, ForEachStatementInfo info)
    {
        switch (loop)
        {
            case ForEachVariableStatementSyntax deconstruction:
                return Deconstructions.Calls(use.Model.GetDeconstructionInfo(deconstruction));
            case ForEachStatementSyntax { Type.IsVar: false } statement
                when use.Model.GetTypeInfo(statement.Type, use.CancellationToken).Type is { } element && !use.IsReported(element):
                return info.ElementType is INamedTypeSymbol { IsTupleType: true } from && element is INamedTypeSymbol { IsTupleType: true } to
                    ? TupleConversions.Find(from, to, use.Compilation)
                    : [info.ElementConversion.MethodSymbol];
            default:
                return [];
        }
    }

    private static void AddDisposal(in OperationUse use, IOperation resources, bool isAsynchronous)
    {
        var resource = resources is IVariableDeclarationGroupOperation { Declarations: { Length: > 0 } declarations }
            ? declarations[0].Declarators[0].Symbol.Type
            : WithoutConversion(resources).Type;
        if (resource is not null && Disposal.Find(resource, isAsynchronous, use.Compilation) is { } dispose)
        {
            var awaited = isAsynchronous ? Awaiters.Calls((dispose as IMethodSymbol)?.ReturnType, use.Model, use.Operation.Syntax.SpanStart) : [];
            use.AddFirst([dispose, .. awaited], Sites.Using);
        }
    }

    // The conversion to IDisposable.
    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation;
}
