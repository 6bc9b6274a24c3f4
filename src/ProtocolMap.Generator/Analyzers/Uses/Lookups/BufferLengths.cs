using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>Names in the length of <c>fixed int buffer[Length]</c>, which the compiler does not bind for those who ask.</summary>
internal static class BufferLengths
{
    public static ISymbol? SymbolOf(SyntaxNode node, SemanticModel model) =>
        node is SimpleNameSyntax name && node.FirstAncestorOrSelf<BracketedArgumentListSyntax>()?.Parent is VariableDeclaratorSyntax
            ? model.GetSpeculativeSymbolInfo(node.SpanStart, NameSyntaxes.WithQualifier(name), SpeculativeBindingOption.BindAsExpression).Symbol
            : null;
}
