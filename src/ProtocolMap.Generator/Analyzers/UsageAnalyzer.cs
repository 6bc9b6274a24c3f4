using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Conformance;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Analyzers.Reach;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>
/// PMAP2001 to PMAP2006, PMAP2009 and PMAP2010: what code uses, against what the map says for the categories that the code serves. PMAP2007:
/// the same, against the platforms that the project targets. PMAP2008: what it reaches. PMAP2011: what excuses uses that are no more.
/// PMAP3001 to PMAP3003: what it claims. PMAP1019 in files of source, and PMAP1021: a map that would judge and cannot be read.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UsageAnalyzer : MapAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        InternalDescriptors.Failed,
        ProjectDescriptors.OptionNotAllowed,
        ReferencedMapDescriptors.NewerFormat,
        ReferencedMapDescriptors.Damaged,
        UsageDescriptors.NotMapped,
        UsageDescriptors.Prohibited,
        UsageDescriptors.Outdated,
        UsageDescriptors.CapabilityProhibited,
        UsageDescriptors.ForeignCapability,
        UsageDescriptors.Unguarded,
        UsageDescriptors.Immature,
        UsageDescriptors.OutsideScope,
        UsageDescriptors.ExemptionUnneeded,
        UsageDescriptors.BaselineTooLarge,
        PlatformDescriptors.Unavailable,
        ReachDiagnostics.Reaches,
        ConformanceDescriptors.ClaimIncomplete,
        ConformanceDescriptors.ContractOutOfScope,
        ConformanceDescriptors.ClaimUnused,
        UsageDescriptors.UnknownCategory,
        UsageDescriptors.SeveralMaps);

    protected override void Start(RuleIndex index, GuardedContext context)
    {
        var selector = StartUses(index, context);
        if (!index.OptionFaults.IsEmpty)
        {
            context.OnSemanticModel("PMAP1019", model => UseWalk.Report(index.OptionFaults.In(model.SemanticModel.SyntaxTree), model));
        }

        ReachRules.Start(index, selector, context);

        // After all others that excuses can be needed by.
        if (selector is not null || (index.Judges.Length > 0 && !index.Exemptions.IsEmpty))
        {
            context.OnCompilationEnd("PMAP2011", end => Unneeded.Report(index, selector, end));
        }

        ContractRules.Start(index, context);
        ClaimRules.Start(index, context);
        if (!index.ScopeFaults.IsEmpty)
        {
            context.OnSemanticModel("PMAP2009", model => UseWalk.Report(index.ScopeFaults.In(model.SemanticModel.SyntaxTree), model));
        }

        if (!index.Referenced.IsEmpty)
        {
            context.OnCompilationEnd("PMAP1021", end =>
            {
                foreach (var map in index.Referenced.Unreadable)
                {
                    end.ReportDiagnostic(ReferencedMapDescriptors.Unreadable(map.Assembly, map.Read().Damage));
                }
            });
        }
    }

    // What selects among the uses, where not each of them is reported.
    private static ReportSelector? StartUses(RuleIndex index, GuardedContext context)
    {
        var walks = new List<UseWalk>();
        if (index.Judges.Length > 0)
        {
            walks.Add(new UseWalk(new UseChecker(index), index.Names));
        }

        if (index.Platforms is { } platforms)
        {
            walks.Add(new UseWalk(platforms, index.CollectNames(platforms.Libraries)));
        }

        if (walks.Count > 0 && ReportSelector.IsNeeded(index))
        {
            var selector = new ReportSelector(index, new FileUses(walks, index.Members, index.Compilation, context));
            context.OnSemanticModel("uses", model => UseWalk.Report(selector.In(model.SemanticModel, model.CancellationToken), model));
            return selector;
        }

        walks.ForEach(walk => walk.Start(context));

        return null;
    }
}
