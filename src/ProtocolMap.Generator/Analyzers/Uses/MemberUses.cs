using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Members that code names. What the compiler inserts without a name has handlers of its own.</summary>
internal static class MemberUses
{
    /// <summary>A call. One without a name has the syntax of a part of something else, which perhaps is a call itself.</summary>
    public static void Invocation(in OperationUse use)
    {
        var call = (IInvocationOperation)use.Operation;
        if (!(call.IsImplicit && call.Syntax is ExpressionSyntax) && !IsPartOfNamingDelegate(call, use))
        {
            use.Add(call.TargetMethod, Sites.InvokedName);
        }
    }

    public static void Property(in OperationUse use) => use.Add(((IPropertyReferenceOperation)use.Operation).Property, Sites.Name);

    public static void Field(in OperationUse use) => use.Add(((IFieldReferenceOperation)use.Operation).Field, Sites.Name);

    public static void Event(in OperationUse use) => use.Add(((IEventReferenceOperation)use.Operation).Event, Sites.Name);

    public static void MethodGroup(in OperationUse use) => use.Add(((IMethodReferenceOperation)use.Operation).Method, Sites.Name);

    // The name of what is invoked is one use, be it that of a bound member or of a delegate of a bound type.
    private static bool IsPartOfNamingDelegate(IInvocationOperation call, in OperationUse use) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IMemberReferenceOperation { Member: { } named } instance, Syntax: InvocationExpressionSyntax syntax }
        && syntax.Expression == instance.Syntax
        && use.IsReported(named);
}
