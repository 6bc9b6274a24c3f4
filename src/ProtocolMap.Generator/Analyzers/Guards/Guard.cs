namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>A member that is true only where certain capabilities are offered.</summary>
/// <param name="Offered">The capabilities that the member itself names.</param>
/// <param name="TakesArguments">Whether it asks for those that a call passes.</param>
internal sealed record Guard(Facts Offered, bool TakesArguments)
{
    /// <summary>What it shows that the member is not true.</summary>
    public Facts Denied { get; init; } = Facts.None;
}
