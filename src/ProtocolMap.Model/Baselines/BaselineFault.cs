namespace ProtocolMap.Model.Baselines;

/// <summary>A line of a baseline that is no entry. It covers nothing.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">The part that is wrong; the whole line where a part is missing.</param>
/// <param name="First">The line that says the same, of a second entry for the same uses.</param>
internal sealed record BaselineFault(BaselineFaultKind Kind, Place Place, Place? First = null);
