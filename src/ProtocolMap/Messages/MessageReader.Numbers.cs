using System.Globalization;
using System.Numerics;
using System.Text;

namespace ProtocolMap.Runtime;

/// <content>Numbers.</content>
public ref partial struct MessageReader
{
    // Decimal numbers of so many digits survive a double.
    private const ulong SafeDigits = 1_000_000_000_000_000;
    private const ulong SafeInteger = 1UL << 53;
    private const int MaxDecimalScale = 28;

    // Computing with more digits than anyone writes down would let a short text cost much.
    private const int MaxIntegerDigits = 4096;

    private static readonly double[] s_powers =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>Reads an integer of 32 bits. <c>1.0</c> and <c>1e6</c> are integers.</summary>
    public int ReadInt32()
    {
        var value = ReadInt64();
        if (value is < int.MinValue or > int.MaxValue)
        {
            OutOfRange("an integer of 32 bits");
        }

        return unchecked((int)value);
    }

    /// <summary>Reads an integer of 64 bits. <c>1.0</c> and <c>1e6</c> are integers.</summary>
    public long ReadInt64()
    {
        if (!ReadNumberToken("an integer"))
        {
            return 0;
        }

        var value = _json.Mantissa;
        if (_json.IsWhole && _json.Scale == 0 && value <= long.MaxValue)
        {
            return _json.IsNegative ? -(long)value : (long)value;
        }

        return ReadOtherInt64();
    }

    /// <summary>Reads an integer of any size.</summary>
    public BigInteger ReadBigInteger()
    {
        if (!ReadNumberToken("an integer"))
        {
            return default;
        }

        if (_json.IsWhole && _json.Scale is >= 0 and < MaxIntegerDigits)
        {
            var value = _json.Mantissa * BigInteger.Pow(10, (int)_json.Scale);
            return _json.IsNegative ? -value : value;
        }

        if (_json.IsWhole && _json.Scale < 0 && TryDivide(out var divided))
        {
            return _json.IsNegative ? -(BigInteger)divided : divided;
        }

        if (_json.Scale >= MaxIntegerDigits || _json.TokenLength > MaxIntegerDigits)
        {
            OutOfRange("an integer of fewer than 4096 digits");
            return default;
        }

        if (_json.Scale > 0 && BigInteger.TryParse(TokenText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed))
        {
            return parsed;
        }

        Refuse(_start, "type", "an integer");
        return default;
    }

    /// <summary>Reads a number as the nearest <see cref="double"/>.</summary>
    public double ReadDouble()
    {
        if (!ReadNumberToken("a number"))
        {
            return 0;
        }

        var mantissa = _json.Mantissa;
        if (_json.IsWhole && mantissa < SafeDigits && _json.Scale is >= -22 and <= 22)
        {
            // Both are exact as doubles, so one operation rounds correctly.
            double exact = mantissa;
            exact = _json.Scale < 0 ? exact / s_powers[-_json.Scale] : exact * s_powers[_json.Scale];
            return _json.IsNegative ? -exact : exact;
        }

        var value = double.Parse(NumberText.ForParsing(_json.Token), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            OutOfRange("a number within the range of double");
            return 0;
        }

        // What a double is written as has 17 digits at most.
        _isInexact = !_json.IsWhole || NumberText.Compare(_json.Token, Encoding.UTF8.GetBytes(value.ToString("R", CultureInfo.InvariantCulture))) != 0;
        return value;
    }

    /// <summary>Reads a number as the nearest <see cref="decimal"/>.</summary>
    public decimal ReadDecimal()
    {
        if (!ReadNumberToken("a number"))
        {
            return 0;
        }

        var mantissa = _json.Mantissa;
        if (_json.IsWhole && _json.Scale is >= -MaxDecimalScale and <= 0)
        {
            return new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, _json.IsNegative && mantissa != 0, (byte)-_json.Scale);
        }

        if (_json.Scale > MaxDecimalScale && mantissa != 0)
        {
            OutOfRange("a number within the range of decimal");
            return 0;
        }

        decimal value = 0;
        if (_json.Scale > -1000 && mantissa != 0 && !decimal.TryParse(NumberText.ForParsing(_json.Token), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            OutOfRange("a number within the range of decimal");
            return 0;
        }

        _isInexact = NumberText.Compare(_json.Token, Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture))) != 0;
        return value;
    }

    private bool ReadNumberToken(string expected)
    {
        _isInexact = false;
        if (!_json.ReadNumber())
        {
            _start = _json.Position;
            return WrongType(expected);
        }

        _start = _json.TokenStart;
        return true;
    }

    private long ReadOtherInt64()
    {
        // Digits beyond the nineteenth are a fraction, or the number is greater than any of 64 bits.
        if (_json.Scale <= 0 && !TryDivide(out _))
        {
            Refuse(_start, "type", "an integer");
            return 0;
        }

        if (!_json.IsWhole)
        {
            return Signed(ulong.MaxValue);
        }

        TryDivide(out var value);
        for (var scale = _json.Scale; scale > 0 && value is > 0 and <= ulong.MaxValue / 10; scale--)
        {
            value *= 10;
            if (scale == 1)
            {
                return Signed(value);
            }
        }

        return _json.Scale <= 0 || value == 0 ? Signed(value) : Signed(ulong.MaxValue);
    }

    private long Signed(ulong value)
    {
        if (value <= long.MaxValue)
        {
            return _json.IsNegative ? -(long)value : (long)value;
        }

        if (_json.IsNegative && value == 1UL + long.MaxValue)
        {
            return long.MinValue;
        }

        OutOfRange("an integer of 64 bits");
        return 0;
    }

    /// <summary>The mantissa without the zeros that a negative scale asks for; false when other digits would be lost.</summary>
    private readonly bool TryDivide(out ulong value)
    {
        value = _json.Mantissa;
        if (!_json.IsWhole)
        {
            return false;
        }

        for (var scale = _json.Scale; scale < 0 && value != 0; scale++)
        {
            if (value % 10 != 0)
            {
                return false;
            }

            value /= 10;
        }

        return true;
    }

    private void OutOfRange(string expected) => Refuse(_start, _json.IsNegative ? "minimum" : "maximum", expected);

    private readonly string TokenText() => JsonText.ToText(_json.Token, isEscaped: false);
}
