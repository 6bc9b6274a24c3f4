namespace ProtocolMap.Tool.Sources;

/// <summary>How much of a map came along.</summary>
internal enum Carriage
{
    /// <summary>All that was written.</summary>
    Whole,

    /// <summary>What judges code, as an assembly with a public map carries it.</summary>
    Judging,

    /// <summary>Names, numbers and bits, as an assembly with an internal map carries them.</summary>
    NamesOnly,
}
