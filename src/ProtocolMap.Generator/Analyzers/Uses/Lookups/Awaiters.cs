using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The calls that an <c>await</c> makes.</summary>
internal static class Awaiters
{
    public static IEnumerable<ISymbol?> Calls(AwaitExpressionInfo info) => [info.GetAwaiterMethod, info.GetResultMethod, info.IsCompletedProperty];

    /// <summary>The calls of an <c>await</c> that is not written, as that of <c>MoveNextAsync</c>; no public API of every host shows them.</summary>
    public static IEnumerable<ISymbol?> Calls(ITypeSymbol? awaited)
    {
        var awaiter = awaited is null ? null : PatternMembers.FindMethod(awaited, WellKnownMemberNames.GetAwaiter);
        return awaiter is null ? [] : [awaiter, PatternMembers.FindMethod(awaiter.ReturnType, WellKnownMemberNames.GetResult)];
    }
}
