namespace ProtocolMap.Model.Json;

/// <summary>Numbers, RFC 8259 section 6.</summary>
internal static class JsonNumber
{
    /// <summary>Whether the whole of <paramref name="text"/> between the two offsets is a number.</summary>
    public static bool IsNumber(string text, int start, int end)
    {
        var i = start;
        if (i < end && text[i] == '-')
        {
            i++;
        }

        var integer = i;
        i = SkipDigits(text, i, end);
        if (i == integer || (text[integer] == '0' && i > integer + 1))
        {
            return false;
        }

        if (i < end && text[i] == '.')
        {
            var fraction = ++i;
            i = SkipDigits(text, i, end);
            if (i == fraction)
            {
                return false;
            }
        }

        if (i < end && text[i] is 'e' or 'E')
        {
            i++;
            if (i < end && text[i] is '+' or '-')
            {
                i++;
            }

            var exponent = i;
            i = SkipDigits(text, i, end);
            if (i == exponent)
            {
                return false;
            }
        }

        return i == end;
    }

    /// <summary>
    /// The value of a number that has no fractional part, as JSON Schema counts integers: <c>1.0</c> and <c>1e2</c> are some.
    /// One beyond ±10^18 gives ±10^18, far outside every range that a map knows.
    /// </summary>
    public static bool TryGetInteger(string number, out long value)
    {
        const long Limit = 1_000_000_000_000_000_000;
        value = 0;
        var negative = number[0] == '-';
        var mantissaEnd = number.IndexOfAny(['e', 'E']);
        var exponent = mantissaEnd < 0 ? 0 : Exponent(number, mantissaEnd + 1);
        var mantissa = mantissaEnd < 0 ? number : number.Substring(0, mantissaEnd);
        var point = mantissa.IndexOf('.');
        var digits = (point < 0 ? mantissa : mantissa.Remove(point, 1)).TrimStart('-');
        var wholeDigits = (point < 0 ? mantissa.Length : point) - (negative ? 1 : 0) + exponent;

        // Digits at and after the point must all be zero.
        for (var i = digits.Length - 1; i >= 0 && i >= wholeDigits; i--)
        {
            if (digits[i] != '0')
            {
                return false;
            }
        }

        for (var i = 0; i < wholeDigits; i++)
        {
            value = (value * 10) + (i < digits.Length ? digits[i] - '0' : 0);
            if (value >= Limit)
            {
                value = Limit;
                break;
            }

            if (value == 0 && i >= digits.Length)
            {
                break;
            }
        }

        value = negative ? -value : value;
        return true;
    }

    private static long Exponent(string number, int start)
    {
        var negative = number[start] == '-';
        long value = 0;
        for (var i = start; i < number.Length; i++)
        {
            if (number[i] is >= '0' and <= '9' && value < int.MaxValue)
            {
                value = (value * 10) + (number[i] - '0');
            }
        }

        return negative ? -value : value;
    }

    private static int SkipDigits(string text, int i, int end)
    {
        while (i < end && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i;
    }
}
