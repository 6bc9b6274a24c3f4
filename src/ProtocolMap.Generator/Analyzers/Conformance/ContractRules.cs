using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>PMAP3002: a contract that is implemented in a scope which was written for other categories.</summary>
internal sealed class ContractRules(RuleIndex index)
{
    public static void Start(RuleIndex index, GuardedContext context)
    {
        if (!index.Contracts.IsEmpty)
        {
            context.OnType("PMAP3002", new ContractRules(index).Check);
        }
    }

    private void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var (contract, entry, judge) in index.Contracts.ImplementedBy(type))
        {
            if (Lacks(index.ScopeAttributes.FindAround(type), entry) is { } ofType)
            {
                Report(type, entry, ofType, judge, context);
            }

            foreach (var member in MembersOf(type, contract))
            {
                if (Lacks(index.ScopeAttributes.Find(member), entry) is { } ofMember)
                {
                    Report(member, entry, ofMember, judge, context);
                }
            }
        }
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, INamedTypeSymbol contract) => contract.GetMembers()
        .Select(type.FindImplementationForInterfaceMember)
        .OfType<ISymbol>()
        .Where(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type));

    private static CategorySet? Lacks(CategorySet? written, Contract contract) =>
        written is not null && !written.Ids.Contains(contract.Category, StringComparer.Ordinal) ? written : null;

    private void Report(ISymbol symbol, Contract contract, CategorySet written, Judge judge, SymbolAnalysisContext context)
    {
        // The parts of a partial type or member have a name each; the first that may be reported speaks.
        var location = symbol.Locations
            .Where(place => place.SourceTree is { } tree && !index.GeneratedFiles.IsExcluded(tree))
            .OrderBy(static place => place.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static place => place.SourceSpan)
            .FirstOrDefault();
        if (location is not null)
        {
            context.ReportDiagnostic(ConformanceDiagnostics.ContractOutOfScope(location, symbol, contract, written.Ids, judge.Map));
        }
    }
}
