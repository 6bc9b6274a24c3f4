using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>An operation that is looked at, and where to say what it uses.</summary>
internal readonly ref struct OperationUse(UseWalk walk, OperationAnalysisContext context)
{
    public IOperation Operation => context.Operation;

    public SemanticModel Model => Operation.SemanticModel!;

    public CSharpCompilation Compilation => (CSharpCompilation)context.Compilation;

    /// <summary>The member that the operation belongs to.</summary>
    public ISymbol ContainingSymbol => context.ContainingSymbol;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>Says that the operation uses a symbol, shown at the given part of its syntax.</summary>
    /// <returns>Whether there was something to say.</returns>
    public bool Add(ISymbol? symbol, Func<SyntaxNode, Location?> site) => Add(symbol, Operation.Syntax, site);

    /// <summary>Says that a part of the operation uses a symbol.</summary>
    public bool Add(ISymbol? symbol, SyntaxNode node, Func<SyntaxNode, Location?> site)
    {
        if (symbol is null
            || walk.Checker.Check(symbol, node, site, Model, CancellationToken) is not { } diagnostic
            || Exclusions.IsInAttribute(node))
        {
            return false;
        }

        context.ReportDiagnostic(diagnostic);
        return true;
    }

    /// <summary>Says what is to be said first of several calls that the compiler inserts at one site.</summary>
    public void AddFirst(IEnumerable<ISymbol?> symbols, Func<SyntaxNode, Location?> site)
    {
        foreach (var symbol in symbols)
        {
            if (Add(symbol, site))
            {
                return;
            }
        }
    }

    /// <summary>What need not be looked at twice.</summary>
    public SilentTypes Silent => walk.Silent;

    /// <summary>Whether any map says something of a type or its members.</summary>
    public bool IsKnown(INamedTypeSymbol type) => walk.Checker.IsKnown(type);

    /// <summary>Whether a use of another symbol at the same site is reported already.</summary>
    public bool IsReported(ISymbol symbol) =>
        walk.Checker.IsReported(symbol, Operation.Syntax, Model, CancellationToken);
}
