namespace ProtocolMap.Model.Baselines;

/// <summary>A line of a baseline: uses that are known and need not be reported.</summary>
/// <param name="Key">What they are.</param>
/// <param name="Count">How many.</param>
/// <param name="Reason">What stands behind <c>#</c>, without the blanks around it; <see langword="null"/> where there is no <c>#</c>.</param>
/// <param name="Place">The line, without blanks at its ends and without the reason.</param>
internal sealed record BaselineEntry(BaselineKey Key, int Count, string? Reason, Place Place);
