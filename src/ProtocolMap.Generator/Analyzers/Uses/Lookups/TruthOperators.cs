using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The operators <c>true</c> and <c>false</c>, by which <c>||</c> and <c>&amp;&amp;</c> decide whether to go on; no public API shows them.</summary>
internal static class TruthOperators
{
    /// <summary>C# requires them in the type that declares the operator <c>&amp;</c> or <c>|</c>.</summary>
    public static ISymbol? Behind(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd => Find(operation, WellKnownMemberNames.FalseOperatorName),
        BinaryOperatorKind.ConditionalOr => Find(operation, WellKnownMemberNames.TrueOperatorName),
        _ => null,
    };

    private static ISymbol? Find(IBinaryOperation operation, string name) =>
        operation.OperatorMethod?.ContainingType.GetMembers(name).FirstOrDefault();
}
