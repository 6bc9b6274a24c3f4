using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>PMAP3001: claims of categories that lack what the map requires. PMAP3003: claims of protocols that nothing uses.</summary>
internal static class ClaimRules
{
    public static void Start(RuleIndex index, GuardedContext context)
    {
        if (index.Claims is not { } claims)
        {
            return;
        }

        if (!claims.Categories.IsEmpty)
        {
            context.OnSemanticModel("PMAP3001", model => UseWalk.Report(Incomplete(model.SemanticModel.SyntaxTree, claims, index), model));
        }

        // Of an internal map of another assembly only names are known here, and no library.
        var byMap = claims.Protocols
            .Where(claim => !index.GeneratedFiles.IsExcluded(claim.Attribute.SyntaxTree) && !(claim.Map.IsCarried && claim.Map.Map.Mappings.Count == 0))
            .GroupBy(static claim => claim.Map);
        foreach (var ofMap in byMap)
        {
            var uses = new ClaimedUses(ofMap.Key, index.Bindings(ofMap.Key), ofMap);
            new UseWalk(uses, index.CollectNames([ofMap.Key.Libraries])).Start(context);
            context.OnCompilationEnd("PMAP3003", end =>
            {
                foreach (var claim in uses.Unused)
                {
                    end.ReportDiagnostic(ConformanceDiagnostics.ClaimUnused(claim));
                }
            });
        }
    }

    private static IEnumerable<Diagnostic> Incomplete(SyntaxTree tree, Claims claims, RuleIndex index)
    {
        foreach (var claim in claims.Categories.Where(claim => claim.Attribute.SyntaxTree == tree && !index.GeneratedFiles.IsExcluded(tree)))
        {
            if (Requirements.FindMissing(claim, claims).ToArray() is { Length: > 0 } missing)
            {
                yield return ConformanceDiagnostics.ClaimIncomplete(claim, missing);
            }
        }
    }
}
