using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>Structs that the compiler lays out and indexes as arrays.</summary>
internal static class InlineArrays
{
    /// <summary>The type, if it is an inline array; <see langword="null"/> for any other.</summary>
    public static INamedTypeSymbol? Indexed(ITypeSymbol? type) => type is INamedTypeSymbol { IsValueType: true } named && Is(named) ? named : null;

    private static bool Is(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute => attribute.AttributeClass is
    {
        Name: "InlineArrayAttribute",
        ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    });
}
