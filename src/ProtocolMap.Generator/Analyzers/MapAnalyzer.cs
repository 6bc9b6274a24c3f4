using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Analyzers.Platforms;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>What every analyzer of a map does the same way: start only where a map can judge, and never fail without a word.</summary>
internal abstract class MapAnalyzer : DiagnosticAnalyzer
{
    private readonly MapCache _maps = new();
    private readonly ReferencedMapCache _referencedMaps = new();
    private readonly TreeNames.Cache _trees = new();
    private readonly ScopeNames _scopeNames = new();
    private readonly BaseNames _baseNames = new();
    private readonly BaselineCache _baselines = new();

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what the rules look at.</summary>
    protected abstract void Start(RuleIndex index, GuardedContext context);

    private void Start(CompilationStartAnalysisContext context)
    {
        var guarded = new GuardedContext(context, GetType().Name);
        guarded.Run(() => Start(context.Compilation, context.Options, guarded, context.CancellationToken));
    }

    private void Start(Compilation compilation, AnalyzerOptions analyzerOptions, GuardedContext context, CancellationToken cancellationToken)
    {
        // Where C# is too old for the code that a map generates, the generator says that and nothing else.
        var hasOwn = MapCache.HasMap(analyzerOptions.AdditionalFiles);
        if (hasOwn && compilation is not CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp9 })
        {
            return;
        }

        // In the order of cost, as most projects that the package reaches are done early: without a map, or without a scope.
        var referenced = new ReferencedMaps(compilation, _referencedMaps);
        if (!hasOwn && referenced.IsEmpty)
        {
            return;
        }

        var options = analyzerOptions.AnalyzerConfigOptionsProvider;
        var properties = MsBuildProperties.From(options.GlobalOptions);
        var map = _maps.Find(analyzerOptions.AdditionalFiles, properties, cancellationToken)?.Index;
        context.MapPath = map?.Map.File.Path;
        var project = ProjectOptions.Resolve(properties, map?.Map);
        var own = new OwnMap(hasOwn, map, project.Namespace);
        var scopes = new WrittenScopes(compilation, project, options, _scopeNames, cancellationToken);
        var contracts = new WrittenContracts(compilation, own, referenced, _baseNames, cancellationToken);
        var limited = LimitedMaps.Find(own, referenced, TargetPlatforms.Find(project, properties, compilation));
        var hasScopes = own.HasScopes || contracts.Any || scopes.AreInOptions || scopes.AreInCode;
        var reportsUnscoped = RuleSwitches.IsOn(UsageDescriptors.OutsideScope.Id, compilation, cancellationToken);
        if (!hasScopes && scopes.Claims.Count == 0 && limited.IsEmpty && !reportsUnscoped)
        {
            return;
        }

        var judges = new Judges(own, referenced, scopes, contracts, reportsUnscoped, compilation, cancellationToken);
        context.MapPath ??= judges.All.FirstOrDefault()?.Map.Map.File.Path;
        var index = new RuleIndex(judges, referenced, project, limited, scopes, compilation, options, _trees, cancellationToken)
        {
            OfUnscoped = reportsUnscoped ? judges.OfOptions : null,
            Exemptions = new Exemptions(map?.Map, project.Today),
            Known = _baselines.Find(analyzerOptions.AdditionalFiles, cancellationToken),
        };
        Start(index, context);
    }
}
