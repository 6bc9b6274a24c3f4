using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>The builder by which an asynchronous function makes the task that it returns.</summary>
internal static class AsyncUses
{
    private const string AttributeName = "AsyncMethodBuilderAttribute";

    // In the order in which they run.
    private static readonly string[] s_called = ["Create", "Start", "Task", "AwaitUnsafeOnCompleted", "AwaitOnCompleted", "SetResult", "SetException"];

    public static void Lambda(in OperationUse use) => Add(use, ((IAnonymousFunctionOperation)use.Operation).Symbol, use.Operation.Syntax is ParenthesizedLambdaExpressionSyntax { ReturnType: not null });

    public static void LocalFunction(in OperationUse use) => Add(use, ((ILocalFunctionOperation)use.Operation).Symbol, isTypeWritten: true);

    public static void Method(in OperationUse use)
    {
        if (use.Operation.Syntax is MethodDeclarationSyntax && use.ContainingSymbol is IMethodSymbol method)
        {
            Add(use, method, isTypeWritten: true);
        }
    }

    // The builder is part of naming the task, or the builder itself, if that is reported.
    private static void Add(in OperationUse use, IMethodSymbol function, bool isTypeWritten)
    {
        if (!function.IsAsync || function.ReturnsVoid)
        {
            return;
        }

        var own = Builder(function.GetAttributes());
        if ((own ?? Builder(function.ReturnType.OriginalDefinition.GetAttributes())) is { } builder
            && !(isTypeWritten && use.IsReported(function.ReturnType))
            && !(own is not null && use.IsReported(own)))
        {
            use.AddFirst(s_called.SelectMany(name => builder.GetMembers(name)), Sites.Async);
        }
    }

    private static INamedTypeSymbol? Builder(ImmutableArray<AttributeData> attributes) => attributes
        .FirstOrDefault(static attribute => attribute is { AttributeClass.Name: AttributeName, ConstructorArguments.Length: 1 })?
        .ConstructorArguments[0].Value is INamedTypeSymbol builder ? builder.OriginalDefinition : null;
}
