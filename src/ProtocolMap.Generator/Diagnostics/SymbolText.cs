using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Symbols as messages name them.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The name with the types around it; of what has none, that of its type.</summary>
    public static string NameOf(ISymbol symbol) =>
        (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.DelegateInvoke } ? symbol.ContainingType : symbol).ToDisplayString(s_format);
}
