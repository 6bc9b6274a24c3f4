using System.Globalization;

namespace ProtocolMap.Model.Messages;

/// <summary>
/// A decimal number without rounding: <c>±Digits × 10^Exponent</c>. <see cref="Digits"/> neither begins nor ends with a zero and is empty for
/// zero, so that equal values have equal parts. Exponents are cut off at ±10^17, far beyond what any computation can reach.
/// </summary>
internal sealed record ExactNumber
{
    private const long GreatestExponent = 100_000_000_000_000_000;

    private ExactNumber(bool isNegative, string digits, long exponent)
    {
        IsNegative = isNegative;
        Digits = digits;
        Exponent = exponent;
    }

    /// <summary>Whether it is less than zero; minus zero is not.</summary>
    public bool IsNegative { get; }

    public string Digits { get; }

    public long Exponent { get; }

    public bool IsZero => Digits.Length == 0;

    public bool IsInteger => Exponent >= 0;

    // The power of ten just above the value.
    private long Magnitude => Digits.Length + Exponent;

    public static ExactNumber Of(long value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <param name="text">A number as JSON writes it.</param>
    public static ExactNumber Parse(string text)
    {
        var mantissaEnd = text.IndexOfAny(['e', 'E']);
        var exponent = mantissaEnd < 0 ? 0 : ReadExponent(text, mantissaEnd + 1);
        var mantissa = mantissaEnd < 0 ? text : text.Substring(0, mantissaEnd);
        var isNegative = mantissa[0] == '-';
        if (isNegative)
        {
            mantissa = mantissa.Substring(1);
        }

        var point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var digits = mantissa.TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? new(false, "", 0) : new(isNegative, trimmed, exponent + digits.Length - trimmed.Length);
    }

    /// <summary>Less than zero, zero or greater, as this number is less than, equal to or greater than the other.</summary>
    public int Compare(ExactNumber other)
    {
        if (IsZero || other.IsZero || IsNegative != other.IsNegative)
        {
            return Sign(this).CompareTo(Sign(other));
        }

        var order = Magnitude.CompareTo(other.Magnitude);
        if (order == 0)
        {
            order = string.CompareOrdinal(Digits, other.Digits);
        }

        return IsNegative ? -order : order;
    }

    /// <summary>The value, if it is an integer that a <see cref="long"/> holds.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return IsInteger && Magnitude <= 19
            && long.TryParse(
                (IsNegative ? "-" : "") + (IsZero ? "0" : Digits + new string('0', (int)Exponent)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number as JSON, in one way for each value.</summary>
    public override string ToString() =>
        IsZero ? "0" : (IsNegative ? "-" : "") + Digits + (Exponent == 0 ? "" : "e" + Exponent.ToString(CultureInfo.InvariantCulture));

    private static int Sign(ExactNumber number) => number.IsZero ? 0 : number.IsNegative ? -1 : 1;

    private static long ReadExponent(string text, int start)
    {
        var isNegative = text[start] == '-';
        long value = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                value = Math.Min(GreatestExponent, (value * 10) + (text[i] - '0'));
            }
        }

        return isNegative ? -value : value;
    }
}
