using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Review;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>What is questionable in a map without being wrong. What is wrong, the generator says, because output is missing for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MapFileAnalyzer : DiagnosticAnalyzer
{
    private readonly MapCache _maps = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        InternalDescriptors.Failed,
        MapDescriptors.NumbersMissing,
        ReviewDescriptors.RequiredWithdrawn,
        ReviewDescriptors.RequiredStandsOnProhibited,
        ReviewDescriptors.CapabilityOfProhibited,
        ReviewDescriptors.ContractOutsideOfMapping,
        ReviewDescriptors.RequiredCapabilityRemoved,
        ReviewDescriptors.MessageAcceptsNothing,
        ReviewDescriptors.UnmatchedSymbol,
        ReviewDescriptors.CategoryWithoutProtocol,
        UsageDescriptors.ExemptionExpired);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var guarded = new GuardedContext(context, nameof(MapFileAnalyzer));
        guarded.Run(() =>
        {
            var properties = MsBuildProperties.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            if (_maps.Find(context.Options.AdditionalFiles, properties, context.CancellationToken) is not { } reading)
            {
                return;
            }

            var expired = reading.Result.Map is { } map ? Expiry.Find(map, ProjectOptions.Resolve(properties, map).Today) : [];
            var questionable = reading.Result.Problems.Where(IsQuestionable).Concat(Contradictions.Find(reading.Result)).Concat(expired).ToList();
            if (questionable.Count > 0)
            {
                guarded.OnAdditionalFile("the map", file => Report(questionable, file));
            }

            if (reading.Result.Map is { Libraries.Count: > 0 } bound)
            {
                guarded.OnAdditionalFile("PMAP1015", file => Report(UnmatchedSymbols.Find(bound, file.AdditionalFile.Path, file.Compilation, file.CancellationToken), file));
            }
        });
    }

    private static void Report(IEnumerable<Problem> problems, AdditionalFileAnalysisContext context) =>
        Report(problems.Where(p => p.Place.File.Path == context.AdditionalFile.Path).Select(Reporter.ToDiagnostic), context);

    private static void Report(IEnumerable<Diagnostic> diagnostics, AdditionalFileAnalysisContext context)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static bool IsQuestionable(Problem problem) => MapDescriptors.Of(problem.Kind).DefaultSeverity != DiagnosticSeverity.Error;
}
