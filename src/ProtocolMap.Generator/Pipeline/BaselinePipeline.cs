using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>The way of baselines through the generator. It makes nothing of them: it says what is wrong with them even where analyzers do not run.</summary>
internal static class BaselinePipeline
{
    /// <param name="context">The generator's.</param>
    /// <param name="isTooOld">Whether C# is too old, which then is all that is said.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isTooOld)
    {
        var findings = context.AdditionalTextsProvider
            .Where(text => BaselineSelection.IsBaseline(text.Path))
            .Select((text, cancellationToken) => Outcome.Of(Steps.Baseline, text.Path, () => Read(text, cancellationToken), cancellationToken))
            .Combine(isTooOld)
            .Select((pair, _) => pair.Right ? new(null, null) : pair.Left).WithTrackingName(Steps.Baseline);
        context.RegisterSourceOutput(findings, Reporter.Report);
    }

    private static BaselineFindings Read(AdditionalText text, CancellationToken cancellationToken) =>
        new(Baseline.Read(new MapFile(text.Path, text.GetText(cancellationToken)?.ToString()), cancellationToken).Faults);
}
