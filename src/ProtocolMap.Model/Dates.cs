namespace ProtocolMap.Model;

/// <summary>Days and quarters as a map writes them.</summary>
internal static class Dates
{
    /// <summary>Whether <paramref name="text"/> is a day that exists, yyyy-MM-dd.</summary>
    public static bool IsDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryReadDigits(text, 0, 4, out var year) || !TryReadDigits(text, 5, 2, out var month) || !TryReadDigits(text, 8, 2, out var day))
        {
            return false;
        }

        var isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= month switch
        {
            2 => isLeapYear ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
    }

    /// <summary>Whether <paramref name="text"/> is a quarter, yyyy-Qn.</summary>
    public static bool IsQuarter(string text) =>
        text.Length == 7 && TryReadDigits(text, 0, 4, out _) && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4';

    private static bool TryReadDigits(string text, int start, int count, out int value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
