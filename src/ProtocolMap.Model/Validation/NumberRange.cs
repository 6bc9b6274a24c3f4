using ProtocolMap.Model.Extending;

namespace ProtocolMap.Model.Validation;

/// <summary>What the numbers of a section may be.</summary>
/// <param name="Property">What a map calls the number.</param>
/// <param name="Least">The least number.</param>
/// <param name="Greatest">The greatest number.</param>
/// <param name="LeastOwn">The least number that is not the built-in map's.</param>
internal sealed record NumberRange(string Property, int Least, int Greatest, int LeastOwn)
{
    /// <summary>Values of <c>InteropCategory</c> and <c>Protocol</c>; 0 is <c>None</c>.</summary>
    public static readonly NumberRange Values = new("number", 1, int.MaxValue, 1);

    /// <summary>The same in a map that extends the built-in one.</summary>
    public static readonly NumberRange ValuesBesideBuiltIn = Values with { LeastOwn = BuiltInMap.GreatestNumber + 1 };

    /// <summary>Bits of a flags enum over <see langword="ulong"/>.</summary>
    public static readonly NumberRange Bits = new("bit", 0, 63, 0);

    /// <summary>The same for a protocol of the built-in map.</summary>
    public static readonly NumberRange BitsBesideBuiltIn = Bits with { LeastOwn = BuiltInMap.GreatestBit + 1 };
}
