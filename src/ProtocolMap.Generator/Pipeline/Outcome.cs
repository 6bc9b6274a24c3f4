namespace ProtocolMap.Generator.Pipeline;

/// <summary>What a step of the pipeline came to: a value, nothing, or a failure. An exception would end the whole generator in a bare CS8785.</summary>
/// <param name="MapPath">The map that it is about.</param>
/// <param name="Value">The value, if there is one.</param>
/// <param name="Failure">Why there is none, when that is a fault of ours.</param>
internal sealed record Outcome<T>(string? MapPath, T? Value, Failure? Failure = null)
    where T : class
{
    /// <summary>Goes on with the value. Nothing stays nothing, a failure stays the failure that it is.</summary>
    public Outcome<TResult> Then<TResult>(string step, Func<T, CancellationToken, TResult?> work, CancellationToken cancellationToken)
        where TResult : class
        => Value is null ? new(MapPath, null, Failure) : Outcome.Of(step, MapPath, () => work(Value, cancellationToken), cancellationToken);
}

internal static class Outcome
{
    /// <summary>Does one step. Only a cancellation that was asked for goes through as an exception.</summary>
    public static Outcome<T> Of<T>(string step, string? mapPath, Func<T?> work, CancellationToken cancellationToken)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new(mapPath, work());
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            return new(mapPath, null, Failure.From(step, mapPath, exception));
        }
    }
}
