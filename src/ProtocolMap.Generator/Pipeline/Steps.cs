using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>Names of the steps, as tests track them and as a failure names them.</summary>
internal static class Steps
{
    public const string Text = "Text";
    public const string Selection = "Selection";
    public const string Reading = "Reading";
    public const string Project = "Project";
    public const string Findings = "Findings";
    public const string Baseline = "Baseline";

    /// <summary>A step that goes on with what <paramref name="source"/> came to.</summary>
    public static IncrementalValueProvider<Outcome<TResult>> Then<T, TResult>(
        this IncrementalValueProvider<Outcome<T>> source, string step, Func<T, CancellationToken, TResult?> work)
        where T : class
        where TResult : class
        => source.Select((outcome, cancellationToken) => outcome.Then(step, work, cancellationToken)).WithTrackingName(step);

    /// <summary>A step that also depends on <paramref name="other"/>.</summary>
    public static IncrementalValueProvider<Outcome<TResult>> ThenWith<T, TOther, TResult>(
        this IncrementalValueProvider<Outcome<T>> source, IncrementalValueProvider<TOther> other, string step, Func<T, TOther, CancellationToken, TResult?> work)
        where T : class
        where TResult : class
        => source.Combine(other)
            .Select((pair, cancellationToken) => pair.Left.Then(step, (value, token) => work(value, pair.Right, token), cancellationToken))
            .WithTrackingName(step);
}
