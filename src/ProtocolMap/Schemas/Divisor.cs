using System.Numerics;
using System.Runtime.InteropServices;

namespace ProtocolMap.Runtime;

/// <summary>The digits of a <c>multipleOf</c>, read as an integer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Divisor
{
    // Nine digits at a time fit beside a remainder below 2^31.
    private const ulong ChunkScale = 1_000_000_000;
    private readonly uint _small;
    private readonly BigInteger _large;

    private Divisor(BigInteger value)
    {
        _small = value <= int.MaxValue ? (uint)value : 0;
        _large = value;
    }

    public static Divisor Of(ReadOnlySpan<byte> digits)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = digit == '.' ? value : (value * 10) + (digit - '0');
        }

        return new Divisor(value);
    }

    /// <summary>Whether it divides an integer, given by its digits, times 10 to the power of <paramref name="zeros"/>.</summary>
    public bool Divides(ReadOnlySpan<byte> digits, long zeros)
    {
        var remainder = BigInteger.Zero;
        ulong small = 0, chunk = 0, scale = 1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] != '.')
            {
                chunk = (chunk * 10) + (ulong)(digits[i] - '0');
                scale *= 10;
            }

            if (scale == ChunkScale || i == digits.Length - 1)
            {
                small = _small == 0 ? 0 : ((small * scale) + chunk) % _small;
                remainder = _small == 0 ? ((remainder * scale) + chunk) % _large : remainder;
                (chunk, scale) = (0, 1);
            }
        }

        var rest = _small == 0 ? remainder : small;
        return (rest * BigInteger.ModPow(10, zeros, _large) % _large).IsZero;
    }
}
