using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

internal static class Nullables
{
    /// <summary>The <c>T</c> of <c>T?</c> for value types; any other type as it is.</summary>
    public static ITypeSymbol Strip(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
