namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>A pattern and how far it has been read.</summary>
internal sealed class PatternText(string text)
{
    private const int MaxCount = 1_000_000;
    private int _position;

    public bool AtEnd => _position == text.Length;

    /// <summary>The next unit, or U+0000 at the end.</summary>
    public char Current => AtEnd ? '\0' : text[_position];

    public char Read() => AtEnd ? throw new PatternRefused("an end that comes too early") : text[_position++];

    public bool TryRead(char c)
    {
        if (AtEnd || text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    public bool TryRead(string expected)
    {
        if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }

    public int ReadCodePoint()
    {
        var c = Read();
        return char.IsHighSurrogate(c) && !AtEnd && char.IsLowSurrogate(Current) ? char.ConvertToUtf32(c, Read()) : c;
    }

    /// <summary>A name up to <paramref name="end"/>, which is passed over.</summary>
    public bool TryReadName(char end)
    {
        var start = _position;
        while (!AtEnd && (char.IsLetterOrDigit(Current) || Current is '_' or '$'))
        {
            _position++;
        }

        return _position > start && text[start] is not (>= '0' and <= '9') && TryRead(end);
    }

    /// <summary>What stands between braces, with the braces passed over.</summary>
    public string ReadBraced()
    {
        var end = text.IndexOf('}', _position);
        if (!TryRead('{') || end < 0)
        {
            throw new PatternRefused("an escape that lacks its braces");
        }

        var inner = text.Substring(_position, end - _position);
        _position = end + 1;
        return inner;
    }

    /// <summary>A decimal number, cut off far above every pattern that can be carried out; -1 when there is none.</summary>
    public int ReadCount()
    {
        var start = _position;
        var value = 0;
        for (; Current is >= '0' and <= '9'; _position++)
        {
            value = Math.Min(MaxCount, (value * 10) + (Current - '0'));
        }

        return _position == start ? -1 : value;
    }

    /// <summary>Exactly so many hexadecimal digits; -1, and nothing read, when they are not there.</summary>
    public int ReadHex(int count)
    {
        if (_position + count > text.Length)
        {
            return -1;
        }

        var value = 0;
        for (var i = 0; i < count; i++)
        {
            var digit = HexDigit(text[_position + i]);
            if (digit < 0)
            {
                return -1;
            }

            value = (value * 16) + digit;
        }

        _position += count;
        return value;
    }

    public static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Reads the escaped low surrogate that makes a pair with an escaped high one, if it follows.</summary>
    public int ReadLowSurrogate(int high)
    {
        var start = _position;
        if (char.IsHighSurrogate((char)high) && TryRead("\\u") && ReadHex(4) is >= 0xDC00 and <= 0xDFFF and var low)
        {
            return char.ConvertToUtf32((char)high, (char)low);
        }

        _position = start;
        return high;
    }
}
