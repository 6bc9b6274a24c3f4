using ProtocolMap.Model;

namespace ProtocolMap.Tool.Diffing;

/// <summary>One change of a map.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Arguments">What changed, and the particulars that the sentence of the kind needs.</param>
/// <param name="Old">Where it stands in the old map, if it does.</param>
/// <param name="New">Where it stands in the new map, if it does.</param>
internal sealed record Change(ChangeKind Kind, EquatableArray<string> Arguments, Place? Old, Place? New)
{
    /// <summary>What changed.</summary>
    public string Subject => Arguments[0];

    /// <summary>How much it affects those who follow the old map; at most what its kind says.</summary>
    public Impact Impact { get; init; } = Kind.Impact;

    /// <summary>How the version has to rise.</summary>
    public Bump Bump { get; init; } = Kind.Bump;

    /// <summary>Whether the user accepted it.</summary>
    public bool IsSilenced { get; init; }

    public string Text => Kind.Format(Arguments);
}
