using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>
/// PMAP2001 to PMAP2004 and PMAP2009: what code uses, against what the map says for the categories that the code serves. And PMAP1021:
/// a map that would judge it and cannot be read.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UsageAnalyzer : MapAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        InternalDescriptors.Failed,
        ReferencedMapDescriptors.NewerFormat,
        ReferencedMapDescriptors.Damaged,
        UsageDescriptors.NotMapped,
        UsageDescriptors.Prohibited,
        UsageDescriptors.Outdated,
        UsageDescriptors.Immature,
        UsageDescriptors.UnknownCategory,
        UsageDescriptors.SeveralMaps);

    protected override void Start(RuleIndex index, GuardedContext context)
    {
        if (index.Judges.Length > 0)
        {
            StartUses(index, context);
        }

        if (!index.ScopeFaults.IsEmpty)
        {
            context.OnSemanticModel("PMAP2009", model => Report(index.ScopeFaults.In(model.SemanticModel.SyntaxTree), model));
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

    private static void StartUses(RuleIndex index, GuardedContext context)
    {
        var checker = new UseChecker(index);
        foreach (var (kind, handler) in OperationUses.Handlers)
        {
            context.OnOperation(kind, operation => handler(new OperationUse(checker, operation)));
        }

        var names = new NameUses(index.Names, checker);
        context.OnSemanticModel("names", model => Report(names.Find(model.SemanticModel, model.CancellationToken), model));
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics, SemanticModelAnalysisContext context)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
