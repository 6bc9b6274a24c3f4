using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>Numbers as JSON writes them, compared without rounding.</summary>
internal static class NumberText
{
    // No middle between two doubles has more digits than 767.
    private const int MaxParsedDigits = 1000;

    /// <summary>Less than zero, zero or greater, as the first number is less than, equal to or greater than the second.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var a = new Parts(left);
        var b = new Parts(right);
        if (a.Sign != b.Sign || a.Sign == 0)
        {
            return a.Sign.CompareTo(b.Sign);
        }

        var order = a.Magnitude.CompareTo(b.Magnitude);
        return a.Sign * (order == 0 ? CompareDigits(a.Digits, b.Digits) : order);
    }

    /// <summary>
    /// What rounds to the same <see cref="double"/> or <see cref="decimal"/> as the number, and is never long: parsing takes long for each
    /// digit, however few of them count.
    /// </summary>
    public static string ForParsing(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MaxParsedDigits)
        {
            return JsonText.ToText(text, isEscaped: false);
        }

        var parts = new Parts(text);
        var result = new StringBuilder(text[0] == '-' ? "-0." : "0.", MaxParsedDigits + 20);
        var i = 0;
        for (; i < parts.Digits.Length && result.Length < MaxParsedDigits; i++)
        {
            if (parts.Digits[i] != '.')
            {
                result.Append((char)parts.Digits[i]);
            }
        }

        // The rest only tells whether the number is in the middle between two others, or beyond.
        for (; i < parts.Digits.Length; i++)
        {
            if (parts.Digits[i] is not ((byte)'0' or (byte)'.'))
            {
                result.Append('1');
                break;
            }
        }

        // Both types end long before.
        return result.Append("0E").Append(Math.Max(-9999, Math.Min(9999, parts.Magnitude)).ToString(CultureInfo.InvariantCulture)).ToString();
    }

    private static int CompareDigits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            i += i < left.Length && left[i] == '.' ? 1 : 0;
            j += j < right.Length && right[j] == '.' ? 1 : 0;
            if (i >= left.Length && j >= right.Length)
            {
                return 0;
            }

            var a = i < left.Length ? left[i++] : (byte)'0';
            var b = j < right.Length ? right[j++] : (byte)'0';
            if (a != b)
            {
                return a.CompareTo(b);
            }
        }
    }

    private readonly ref struct Parts
    {
        public Parts(ReadOnlySpan<byte> text)
        {
            var scanner = new Utf8JsonScanner(text);
            scanner.ReadNumber();
            var end = text.IndexOfAny((byte)'e', (byte)'E');
            var mantissa = end < 0 ? text : text.Slice(0, end);
            var first = 0;
            while (first < mantissa.Length && mantissa[first] is (byte)'-' or (byte)'0' or (byte)'.')
            {
                first++;
            }

            Digits = mantissa.Slice(first);
            if (Digits.IsEmpty)
            {
                return;
            }

            Sign = scanner.IsNegative ? -1 : 1;
            var count = 0;
            for (var rest = scanner.Mantissa; rest > 0; rest /= 10)
            {
                count++;
            }

            Magnitude = scanner.Scale + count;
        }

        /// <summary>From the first that is not zero on; a point may be among them.</summary>
        public ReadOnlySpan<byte> Digits { get; }

        public int Sign { get; }

        /// <summary>The power of ten just above the value.</summary>
        public long Magnitude { get; }
    }
}
