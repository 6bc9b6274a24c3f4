namespace ProtocolMap.Runtime;

/// <content>Numbers, RFC 8259 section 6.</content>
public ref partial struct Utf8JsonScanner
{
    // What a ulong always holds.
    private const int MaxDigits = 19;

    // Beyond any count of digits; a longer exponent need not be told from this one.
    private const long MaxExponent = 1_000_000_000_000;

    /// <summary>Whether the last number is <see cref="Mantissa"/> × 10^<see cref="Scale"/>: it has at most 19 digits that count.</summary>
    public readonly bool IsWhole => _isWhole;

    /// <summary>Whether the last number has a minus sign.</summary>
    public readonly bool IsNegative => _isNegative;

    /// <summary>The first 19 digits of the last number, without sign and point.</summary>
    [CLSCompliant(false)]
    public readonly ulong Mantissa => _mantissa;

    /// <summary>The power of ten by which <see cref="Mantissa"/> is multiplied; ±10^12 stands for everything beyond.</summary>
    public readonly long Scale => _scale;

    private bool ScanNumber()
    {
        var text = _text;
        var i = _position;
        _start = i;
        _isNegative = text[i] == '-';
        i += _isNegative ? 1 : 0;

        var digits = 0;
        ulong mantissa = 0;
        long scale = 0;
        var isWhole = true;
        var digit = DigitAt(i);
        if (digit > 9)
        {
            return Fail(i, "a digit");
        }

        if (digit == 0)
        {
            digit = DigitAt(++i);
            if (digit <= 9)
            {
                return Fail(i, "a number without a leading zero");
            }
        }
        else
        {
            for (; digit <= 9; digit = DigitAt(++i))
            {
                if (digits < MaxDigits)
                {
                    mantissa = (mantissa * 10) + digit;
                    digits++;
                }
                else
                {
                    scale++;
                    isWhole &= digit == 0;
                }
            }
        }

        if ((uint)i < (uint)text.Length && text[i] == '.')
        {
            var first = ++i;
            for (digit = DigitAt(i); digit <= 9; digit = DigitAt(++i))
            {
                if (digits < MaxDigits)
                {
                    mantissa = (mantissa * 10) + digit;
                    digits += mantissa == 0 ? 0 : 1;
                    scale--;
                }
                else
                {
                    isWhole &= digit == 0;
                }
            }

            if (i == first)
            {
                return Fail(i, "a digit");
            }
        }

        if ((uint)i < (uint)text.Length && (text[i] | 0x20) == 'e' && !ScanExponent(ref i, ref scale))
        {
            return false;
        }

        _mantissa = mantissa;
        _scale = scale;
        _isWhole = isWhole;
        _length = i - _start;
        _position = i;
        return true;
    }

    private bool ScanExponent(ref int i, ref long scale)
    {
        i++;
        var isNegative = (uint)i < (uint)_text.Length && _text[i] == '-';
        if (isNegative || ((uint)i < (uint)_text.Length && _text[i] == '+'))
        {
            i++;
        }

        long exponent = 0;
        var first = i;
        for (var digit = DigitAt(i); digit <= 9; digit = DigitAt(++i))
        {
            exponent = Math.Min(MaxExponent, (exponent * 10) + digit);
        }

        scale += isNegative ? -exponent : exponent;
        return i > first || Fail(i, "a digit");
    }

    /// <summary>The digit at an offset; more than 9 when there is none.</summary>
    private readonly uint DigitAt(int i) => (uint)i < (uint)_text.Length ? (uint)(_text[i] - '0') : uint.MaxValue;
}
