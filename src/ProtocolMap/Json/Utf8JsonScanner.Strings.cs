using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ProtocolMap.Runtime;

/// <content>Strings, RFC 8259 section 7, and the UTF-8 in them.</content>
public ref partial struct Utf8JsonScanner
{
    private const ulong Ones = 0x0101_0101_0101_0101;
    private const ulong HighBits = 0x8080_8080_8080_8080;

    /// <summary>Whether the last name or string has escape sequences.</summary>
    public readonly bool IsEscaped => _isEscaped;

    /// <summary>Whether the last name or string is written in ASCII. Its escape sequences may stand for other characters.</summary>
    public readonly bool IsAscii => _isAscii;

    private bool ScanString()
    {
        var text = _text;
        var i = _position + 1;
        _start = i;
        _isEscaped = false;
        _isAscii = true;
        while (true)
        {
            // Eight bytes at a time, until one of them needs a look.
            while (i <= text.Length - sizeof(ulong))
            {
                var special = SpecialBytes(BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(i)));
                if (special != 0)
                {
                    i += FirstByte(special);
                    break;
                }

                i += sizeof(ulong);
            }

            if ((uint)i >= (uint)text.Length)
            {
                return Fail(text.Length, "'\"'");
            }

            var b = text[i];
            if (b == '"')
            {
                _length = i - _start;
                _position = i + 1;
                return true;
            }

            if (b == '\\')
            {
                _isEscaped = true;
                i = PassEscape(i);
            }
            else if (b >= 0x80)
            {
                _isAscii = false;
                i = PassCharacter(i);
            }
            else if (b >= ' ')
            {
                i++;
            }
            else
            {
                return Fail(i, "an escape sequence for a control character");
            }

            if (i < 0)
            {
                return false;
            }
        }
    }

    /// <summary>The high bit of each byte that does not stand for itself: quote, backslash, control, not ASCII. Exact up to the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SpecialBytes(ulong bytes)
    {
        var quote = bytes ^ (Ones * '"');
        var backslash = bytes ^ (Ones * '\\');
        return unchecked(((quote - Ones) & ~quote) | ((backslash - Ones) & ~backslash) | (bytes - (Ones * ' ')) | bytes) & HighBits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstByte(ulong highBits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(highBits) >> 3;
#else
        var i = 0;
        for (; (highBits & 0xFF) == 0; highBits >>= 8)
        {
            i++;
        }

        return i;
#endif
    }

    /// <summary>The offset after the escape sequence at <paramref name="i"/>, or -1.</summary>
    private int PassEscape(int i)
    {
        var kind = (uint)(i + 1) < (uint)_text.Length ? _text[i + 1] : 0;
        if (kind is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            return i + 2;
        }

        var unit = JsonText.CodeUnitAt(_text, i);
        if (unit < 0)
        {
            Fail(i, "an escape sequence");
            return -1;
        }

        if (unit is < 0xD800 or > 0xDFFF)
        {
            return i + JsonText.CodeUnitLength;
        }

        if (unit < 0xDC00 && JsonText.CodeUnitAt(_text, i + JsonText.CodeUnitLength) is >= 0xDC00 and <= 0xDFFF)
        {
            return i + (2 * JsonText.CodeUnitLength);
        }

        Fail(i, "a whole surrogate pair");
        return -1;
    }

    /// <summary>The offset after the character at <paramref name="i"/>, which is not ASCII, or -1. The well-formed sequences are those of Unicode, table 3-7.</summary>
    private int PassCharacter(int i)
    {
        var lead = _text[i];
        var (length, least, most) = lead switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || i > _text.Length - length || _text[i + 1] < least || _text[i + 1] > most
            || (length > 2 && !IsContinuation(_text[i + 2])) || (length > 3 && !IsContinuation(_text[i + 3])))
        {
            Fail(i, "well-formed UTF-8");
            return -1;
        }

        return i + length;
    }

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;
}
