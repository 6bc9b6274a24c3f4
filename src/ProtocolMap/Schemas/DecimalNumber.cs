namespace ProtocolMap.Runtime;

/// <summary>
/// A number of a JSON text without rounding: its digits and where the point is. Exponents are cut off at ±10^17, far beyond what a text
/// can write out.
/// </summary>
internal readonly ref struct DecimalNumber
{
    private const long GreatestExponent = 100_000_000_000_000_000;

    // From the first digit that is not zero to the last; a point may be among them.
    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _count;

    public DecimalNumber(ReadOnlySpan<byte> text)
    {
        var mantissaEnd = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = mantissaEnd < 0 ? 0 : ReadExponent(text.Slice(mantissaEnd + 1));
        var digits = mantissaEnd < 0 ? text : text.Slice(0, mantissaEnd);
        IsNegative = digits[0] == '-';
        if (IsNegative)
        {
            digits = digits.Slice(1);
        }

        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits.Length : point;
        var first = 0;
        while (first < digits.Length && digits[first] is (byte)'0' or (byte)'.')
        {
            first++;
        }

        if (first == digits.Length)
        {
            IsNegative = false;
            return;
        }

        var last = digits.Length - 1;
        while (digits[last] is (byte)'0' or (byte)'.')
        {
            last--;
        }

        _digits = digits.Slice(first, last - first + 1);
        _count = _digits.Length - (point > first && point < last ? 1 : 0);
        Magnitude = exponent + (first < whole ? whole - first : whole + 1 - first);
    }

    /// <summary>Whether it is less than zero; minus zero is not.</summary>
    public bool IsNegative { get; }

    public bool IsZero => _count == 0;

    public bool IsInteger => Exponent >= 0;

    /// <summary>The number is less than 10 to this power, and no less than a tenth of that.</summary>
    private long Magnitude { get; }

    /// <summary>The power of ten by which the digits, read as an integer, are multiplied.</summary>
    private long Exponent => Magnitude - _count;

    public int CompareTo(DecimalNumber other)
    {
        if (IsZero || other.IsZero || IsNegative != other.IsNegative)
        {
            return Sign.CompareTo(other.Sign);
        }

        var order = Magnitude.CompareTo(other.Magnitude);
        if (order == 0)
        {
            order = CompareDigits(other);
        }

        return IsNegative ? -order : order;
    }

    /// <summary>Whether it is an integer times <paramref name="divisor"/>, which is greater than zero.</summary>
    public bool IsMultipleOf(DecimalNumber divisor)
    {
        // The last digit is not zero, so no power of ten divides the digits.
        var shift = Exponent - divisor.Exponent;
        return IsZero || (shift >= 0 && Divisor.Of(divisor._digits).Divides(_digits, shift));
    }

    public int Hash()
    {
        var hash = KeyedHash.Combine(Sign + 1, unchecked((int)(Magnitude ^ (Magnitude >> 32))) & int.MaxValue);
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                hash = KeyedHash.Combine(hash, digit);
            }
        }

        return hash;
    }

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private int CompareDigits(DecimalNumber other)
    {
        int i = 0, j = 0;
        while (true)
        {
            i += i < _digits.Length && _digits[i] == '.' ? 1 : 0;
            j += j < other._digits.Length && other._digits[j] == '.' ? 1 : 0;
            if (i == _digits.Length || j == other._digits.Length)
            {
                return (_digits.Length - i).CompareTo(other._digits.Length - j);
            }

            if (_digits[i] != other._digits[j])
            {
                return _digits[i].CompareTo(other._digits[j]);
            }

            i++;
            j++;
        }
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        long value = 0;
        foreach (var digit in text)
        {
            if (digit is >= (byte)'0' and <= (byte)'9')
            {
                value = Math.Min(GreatestExponent, (value * 10) + (digit - '0'));
            }
        }

        return text[0] == '-' ? -value : value;
    }
}
