namespace ProtocolMap.Runtime;

/// <summary>Dates with time as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int SecondsLength = 19;
    private const int TickDigits = 7;

    /// <summary>The longest text that <see cref="Format"/> writes.</summary>
    public const int MaxLength = 33;

    /// <param name="text">The text.</param>
    /// <param name="value">The time, cut to 100 nanoseconds; a leap second is the second before.</param>
    /// <param name="isCanonical">Whether <see cref="Format"/> would write the same.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out bool isCanonical)
    {
        value = default;
        isCanonical = true;
        if (text.Length <= SecondsLength || text[4] != '-' || text[7] != '-' || (text[DateLength] | 0x20) != 't' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2), hour = Number(text, 11, 2), minute = Number(text, 14, 2), second = Number(text, 17, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60)
        {
            return false;
        }

        var i = SecondsLength;
        if (!TryParseFraction(text, ref i, out var ticks, ref isCanonical) || !TryParseOffset(text.Slice(i), out var offset, ref isCanonical))
        {
            return false;
        }

        isCanonical &= text[DateLength] == 'T' && second < 60;
        var local = new DateTime(year, month, day, hour, minute, Math.Min(second, 59), DateTimeKind.Unspecified).Ticks + ticks;
        var universal = local - (offset * TimeSpan.TicksPerMinute);
        if (second == 60 && (universal / TimeSpan.TicksPerMinute) % (24 * 60) != (24 * 60) - 1)
        {
            return false;
        }

        // Both must lie between the years 1 and 9999.
        if (universal < 0 || universal > DateTime.MaxValue.Ticks || Math.Abs(offset) > 14 * 60)
        {
            return false;
        }

        value = new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
        return true;
    }

    /// <returns>How many bytes were written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        var date = value.DateTime;
        Put(destination, 0, 4, date.Year);
        Put(destination, 5, 2, date.Month);
        Put(destination, 8, 2, date.Day);
        Put(destination, 11, 2, date.Hour);
        Put(destination, 14, 2, date.Minute);
        Put(destination, 17, 2, date.Second);
        (destination[4], destination[7], destination[DateLength], destination[13], destination[16]) = ((byte)'-', (byte)'-', (byte)'T', (byte)':', (byte)':');
        var i = SecondsLength;
        var ticks = (int)(date.Ticks % TimeSpan.TicksPerSecond);
        if (ticks > 0)
        {
            destination[i] = (byte)'.';
            Put(destination, i + 1, TickDigits, ticks);
            i += 1 + TickDigits;
            while (destination[i - 1] == '0')
            {
                i--;
            }
        }

        var offset = (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        if (offset == 0)
        {
            destination[i] = (byte)'Z';
            return i + 1;
        }

        destination[i] = (byte)(offset < 0 ? '-' : '+');
        Put(destination, i + 1, 2, Math.Abs(offset) / 60);
        destination[i + 3] = (byte)':';
        Put(destination, i + 4, 2, Math.Abs(offset) % 60);
        return i + 6;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, ref int i, out int ticks, ref bool isCanonical)
    {
        ticks = 0;
        if (text[i] != '.')
        {
            return true;
        }

        var first = ++i;
        for (; i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            ticks = i - first < TickDigits ? (ticks * 10) + (text[i] - '0') : ticks;
        }

        isCanonical &= i - first <= TickDigits && text[i - 1] != '0';
        for (var digits = i - first; digits < TickDigits; digits++)
        {
            ticks *= 10;
        }

        return i > first;
    }

    /// <param name="text">What follows the seconds.</param>
    /// <param name="minutes">The offset from UTC.</param>
    /// <param name="isCanonical">Made false by another spelling.</param>
    private static bool TryParseOffset(ReadOnlySpan<byte> text, out int minutes, ref bool isCanonical)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            isCanonical &= text[0] == 'Z';
            return (text[0] | 0x20) == 'z';
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':' || Number(text, 1, 2) is < 0 or > 23 || Number(text, 4, 2) is < 0 or > 59)
        {
            return false;
        }

        minutes = (Number(text, 1, 2) * 60) + Number(text, 4, 2);
        isCanonical &= minutes != 0;
        minutes = text[0] == '-' ? -minutes : minutes;
        return true;
    }

    private static int Number(ReadOnlySpan<byte> text, int start, int length)
    {
        var value = 0;
        foreach (var b in text.Slice(start, length))
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            value = (value * 10) + (b - '0');
        }

        return value;
    }

    private static void Put(Span<byte> destination, int start, int length, int value)
    {
        for (var i = start + length - 1; i >= start; i--)
        {
            destination[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
