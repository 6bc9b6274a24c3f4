using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Pipeline;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Says what was found.</summary>
internal static class Reporter
{
    public static void Report(SourceProductionContext context, Findings findings)
    {
        var said = Outcome.Of(Steps.Findings, null, () => ToDiagnostics(findings).ToList(), context.CancellationToken);
        said.Value?.ForEach(context.ReportDiagnostic);
        Report(context, said.Failure);
    }

    /// <summary>Says what is wrong with a baseline.</summary>
    public static void Report(SourceProductionContext context, Outcome<BaselineFindings> outcome)
    {
        var said = outcome.Then(Steps.Baseline, static (findings, _) => findings.Faults.Select(BaselineFaults.ToDiagnostic).ToList(), context.CancellationToken);
        said.Value?.ForEach(context.ReportDiagnostic);
        Report(context, said.Failure);
    }

    public static void Report(SourceProductionContext context, Failure? failure)
    {
        if (failure is not null)
        {
            context.ReportDiagnostic(ToDiagnostic(failure));
        }
    }

    public static Diagnostic ToDiagnostic(Problem problem) => Diagnostic.Create(
        MapDescriptors.Of(problem.Kind),
        MapPlaces.ToLocation(problem.Place),
        problem.Related.Select(MapPlaces.ToLocation),
        ProblemArguments.Of(problem));

    private static IEnumerable<Diagnostic> ToDiagnostics(Findings findings)
    {
        if (findings.IsLanguageTooOld)
        {
            yield return Diagnostic.Create(ProjectDescriptors.LanguageTooOld, Location.None);
        }

        foreach (var problem in findings.Options)
        {
            yield return ToDiagnostic(problem);
        }

        for (var i = 1; i < findings.Rivals.Count; i++)
        {
            yield return ToDiagnostic(findings.Rivals[0], findings.Rivals[i]);
        }

        // What is no error is left to the analyzers, so that nothing is reported from two places.
        foreach (var problem in findings.Problems.Where(p => MapDescriptors.Of(p.Kind).DefaultSeverity == DiagnosticSeverity.Error))
        {
            yield return ToDiagnostic(problem);
        }
    }

    private static Diagnostic ToDiagnostic(OptionProblem problem) =>
        Diagnostic.Create(ProjectDescriptors.OptionNotAllowed, Location.None, problem.Property, MessageText.Clean(problem.Value), problem.Expected);

    private static Diagnostic ToDiagnostic(MapFile first, MapFile second) => Diagnostic.Create(
        ProjectDescriptors.SeveralMaps,
        MapPlaces.ToLocation(new Place(second, 0, 0)),
        [MapPlaces.ToLocation(new Place(first, 0, 0))],
        MapPaths.FileName(first.Path),
        MapPaths.FileName(second.Path));

    private static Diagnostic ToDiagnostic(Failure failure) => Diagnostic.Create(
        InternalDescriptors.Failed,
        failure.MapPath is { } path ? Location.Create(path, default, default) : Location.None,
        failure.Step,
        failure.MapPath is { } map ? MapPaths.FileName(map) : "",
        failure.Exception);
}
