using System.Globalization;

namespace ProtocolMap.Runtime;

/// <summary>The integers that an enum of a schema lists.</summary>
public sealed class KnownNumbers
{
    private readonly long[] _numbers;

    /// <summary>Takes the integers.</summary>
    /// <param name="numbers">The integers.</param>
    public KnownNumbers(params long[] numbers)
    {
        _numbers = [.. numbers];
        Array.Sort(_numbers);
    }

    /// <summary>Whether an integer is listed.</summary>
    /// <param name="number">The integer.</param>
    public bool Contains(long number) => Array.BinarySearch(_numbers, number) >= 0;

    internal string Expected() => "one of " + string.Join(", ", _numbers.Take(20).Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
