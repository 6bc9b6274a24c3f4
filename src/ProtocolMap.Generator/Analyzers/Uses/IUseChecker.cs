using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>What is made of the uses that the walk over code finds.</summary>
internal interface IUseChecker
{
    /// <summary>What is to be said of the use, or <see langword="null"/>.</summary>
    /// <param name="symbol">What is used.</param>
    /// <param name="node">Where.</param>
    /// <param name="site">The stretch of <paramref name="node"/> that the squiggle belongs under.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Diagnostic? Check(ISymbol symbol, SyntaxNode node, Func<SyntaxNode, Location?> site, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>What is wrong with the capabilities that an attribute names, or <see langword="null"/>.</summary>
    /// <param name="argument">The capabilities.</param>
    /// <param name="protocol">What the attribute names as their protocol; <see langword="null"/> where it may be any.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Diagnostic? CheckCapabilities(AttributeArgumentSyntax argument, ExpressionSyntax? protocol, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>Whether something is said of a use of the symbol at this place.</summary>
    bool IsReported(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>Whether something is said of the symbol by the map that judges at this place, be it that it is free.</summary>
    bool IsBound(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>
    /// Whether an operation with this syntax was found to use a bound symbol of this name. A no says nothing: perhaps the operation comes later.
    /// </summary>
    bool HasSeen(SyntaxNode node, string name);

    /// <summary>Whether something is said of members of a type by the map that judges at this place.</summary>
    bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>Whether something can be said of the symbol at any place.</summary>
    bool Concerns(ISymbol symbol);

    /// <summary>Whether any map says something of the type or its members.</summary>
    bool IsKnown(INamedTypeSymbol type);
}
