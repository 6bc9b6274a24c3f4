using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>What a piece of code calls, or, where that is chosen at run time, may call.</summary>
internal static class Candidates
{
    public static ImmutableArray<ISymbol> Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => Of(model.GetSymbolInfo(node, cancellationToken));

    public static ImmutableArray<ISymbol> Of(SymbolInfo info) => info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
}
