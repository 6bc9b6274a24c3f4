using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Syntax that is looked at, be it a whole file, and where to say what it uses.</summary>
internal sealed class SyntaxUse(IUseChecker checker, SemanticModel model, CancellationToken cancellationToken)
{
    private List<Diagnostic>? _diagnostics;

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>All that was said.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _diagnostics ?? [];

    /// <summary>All that is said of a piece of syntax.</summary>
    public static IEnumerable<Diagnostic> In(SyntaxNode node, SyntaxHandler handler, IUseChecker checker, SemanticModel model, CancellationToken cancellationToken)
    {
        var use = new SyntaxUse(checker, model, cancellationToken);
        handler(node, use);
        return use.Diagnostics;
    }

    /// <summary>Says that a piece of code uses a symbol, shown at the given part of it.</summary>
    /// <returns>Whether there was something to say.</returns>
    public bool Add(ISymbol? symbol, SyntaxNode node, Func<SyntaxNode, Location?> site)
    {
        if (symbol is null || checker.Check(symbol, node, site, model, cancellationToken) is not { } diagnostic)
        {
            return false;
        }

        (_diagnostics ??= []).Add(diagnostic);
        return true;
    }

    /// <summary>Says that an attribute names capabilities which are not those of its protocol.</summary>
    /// <param name="argument">The capabilities.</param>
    /// <param name="protocol">The protocol; <see langword="null"/> where it may be any.</param>
    public void AddForeignCapability(AttributeArgumentSyntax argument, ExpressionSyntax? protocol)
    {
        if (checker.CheckCapabilities(argument, protocol, model, cancellationToken) is { } diagnostic)
        {
            (_diagnostics ??= []).Add(diagnostic);
        }
    }

    /// <summary>What a name or expression means.</summary>
    public ISymbol? SymbolOf(SyntaxNode node) => model.GetSymbolInfo(node, cancellationToken).Symbol ?? BufferLengths.SymbolOf(node, model);

    /// <summary>Whether something is said of what a name means at this place, be it that it is free.</summary>
    public bool IsBound(ISymbol? symbol, SyntaxNode node) => checker.IsBound(symbol, node, model, cancellationToken);

    /// <summary>Whether something is said of the member that a name to the right of a qualifier means.</summary>
    public bool IsBoundMember(SimpleNameSyntax right, SyntaxNode qualifier) =>
        (right.Parent is { } access && (HasSeen(access, right) || (NameSyntaxes.IsInvoked(access) && HasSeen(access.Parent!, right))))
        || IsBound(SymbolOf(right), qualifier);

    // To bind the name again is what costs most where much is used.
    private bool HasSeen(SyntaxNode node, SimpleNameSyntax name) => checker.HasSeen(node, name.Identifier.ValueText);

    /// <summary>Whether something is said of members of a type at this place.</summary>
    public bool HasBoundMembers(INamedTypeSymbol type, SyntaxNode node) => checker.HasBoundMembers(type, node, model, cancellationToken);

    /// <summary>Whether any map says something of a type or its members.</summary>
    public bool IsKnown(INamedTypeSymbol type) => checker.IsKnown(type);
}
