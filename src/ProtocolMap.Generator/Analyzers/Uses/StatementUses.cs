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

        var construct = operation.IsAsynchronous ? "GetAsyncEnumerator" : WellKnownMemberNames.GetEnumeratorMethodName;
        if (use.Silent.Contains(collection, construct))
        {
            if (loop is not ForEachStatementSyntax { Type.IsVar: true })
            {
                use.AddFirst(ElementCalls(use, loop), Sites.ForEach);
            }

            return;
        }

        var info = use.Model.GetForEachStatementInfo(loop);
        ISymbol?[] calls = [.. Enumerations.Calls(info, collection, use.Model, loop.SpanStart)];
        var indexed = InlineArrays.Indexed(collection);
        use.Silent.Add(collection, construct, info.GetEnumeratorMethod, calls.Append(indexed));
        use.AddFirst([.. calls, .. ElementCalls(use, loop), indexed], Sites.ForEach);
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
        var awaited = ((IAwaitOperation)use.Operation).Operation.Type;
        if (use.Operation.Syntax is AwaitExpressionSyntax expression && !use.Silent.Contains(awaited, WellKnownMemberNames.GetAwaiter))
        {
            var info = use.Model.GetAwaitExpressionInfo(expression);
            var calls = Awaiters.Calls(info);
            use.Silent.Add(awaited, WellKnownMemberNames.GetAwaiter, info.GetAwaiterMethod, calls);
            use.AddFirst(calls, Sites.Await);
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
    private static IEnumerable<ISymbol?> ElementCalls(in OperationUse use, CommonForEachStatementSyntax loop)
    {
        switch (loop)
        {
            case ForEachVariableStatementSyntax deconstruction:
                return Deconstructions.Calls(use.Model.GetDeconstructionInfo(deconstruction));
            case ForEachStatementSyntax { Type.IsVar: false } statement
                when use.Model.GetTypeInfo(statement.Type, use.CancellationToken).Type is { } element && !use.IsReported(element):
                var info = use.Model.GetForEachStatementInfo(statement);
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
