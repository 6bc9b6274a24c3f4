using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The calls that take a value apart.</summary>
internal static class Deconstructions
{
    /// <summary><c>Deconstruct</c> of the value and of its parts, and the conversions of what they give.</summary>
    public static IEnumerable<ISymbol?> Calls(DeconstructionInfo info) =>
        info.Nested.SelectMany(Calls).Prepend(info.Conversion?.MethodSymbol).Prepend(info.Method);
}
