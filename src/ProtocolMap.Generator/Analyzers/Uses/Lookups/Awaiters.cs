using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The calls that an <c>await</c> makes.</summary>
internal static class Awaiters
{
    public static ISymbol?[] Calls(AwaitExpressionInfo info) => [info.GetAwaiterMethod, info.GetResultMethod, info.IsCompletedProperty];

    /// <summary>The calls of an <c>await</c> that is not written, as that of <c>MoveNextAsync</c>; no public API of every host shows them.</summary>
    public static IEnumerable<ISymbol?> Calls(ITypeSymbol? awaited, SemanticModel model, int position)
    {
        if (awaited is null)
        {
            return [];
        }

        var awaiter = PatternMembers.FindMethod(awaited, WellKnownMemberNames.GetAwaiter) ?? Speculation.FindMethod(model, position, awaited, WellKnownMemberNames.GetAwaiter) as IMethodSymbol;
        return awaiter is null
            ? []
            : [awaiter, PatternMembers.FindMethod(awaiter.ReturnType, WellKnownMemberNames.GetResult), .. PatternMembers.FindProperties(awaiter.ReturnType, WellKnownMemberNames.IsCompleted)];
    }
}
