using System.Buffers;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>What the strings of a JSON text stand for. The text is one that <see cref="Utf8JsonScanner"/> has read.</summary>
public static class JsonText
{
    /// <summary>The length of <c>\uXXXX</c>.</summary>
    internal const int CodeUnitLength = 6;

    private const int StackLimit = 256;

    /// <summary>The text of a string.</summary>
    /// <param name="token">The string as it is written, without its quotes.</param>
    /// <param name="isEscaped">Whether it has escape sequences.</param>
    public static string ToText(ReadOnlySpan<byte> token, bool isEscaped)
    {
        if (!isEscaped)
        {
            return Decode(token);
        }

        var rented = token.Length > StackLimit ? ArrayPool<byte>.Shared.Rent(token.Length) : null;
        var buffer = rented is null ? stackalloc byte[StackLimit] : rented;
        var text = Decode(buffer.Slice(0, Unescape(token, buffer)));
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Writes a string as UTF-8 without escape sequences, which is never longer.</summary>
    /// <param name="token">The string as it is written, without its quotes.</param>
    /// <param name="destination">At least as long as <paramref name="token"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Unescape(ReadOnlySpan<byte> token, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var plain = token.IndexOf((byte)'\\');
            if (plain < 0)
            {
                token.CopyTo(destination.Slice(written));
                return written + token.Length;
            }

            token.Slice(0, plain).CopyTo(destination.Slice(written));
            written += plain;
            token = token.Slice(plain);
            var character = CharacterAt(token, out var length);
            token = token.Slice(length);
            written += Encode(character, destination.Slice(written));
        }
    }

    /// <summary>How many Unicode code points a string has, which is what JSON Schema calls its length.</summary>
    /// <param name="token">The string as it is written, without its quotes.</param>
    /// <param name="isEscaped">Whether it has escape sequences.</param>
    public static int CountCodePoints(ReadOnlySpan<byte> token, bool isEscaped)
    {
        var count = 0;
        for (var i = 0; i < token.Length;)
        {
            if (isEscaped && token[i] == '\\')
            {
                CharacterAt(token.Slice(i), out var length);
                i += length;
                count++;
            }
            else
            {
                count += (token[i] & 0xC0) == 0x80 ? 0 : 1;
                i++;
            }
        }

        return count;
    }

    /// <summary>The UTF-16 unit of the <c>\uXXXX</c> at an offset; negative when there is none.</summary>
    internal static int CodeUnitAt(ReadOnlySpan<byte> text, int i)
    {
        if (i > text.Length - CodeUnitLength || text[i] != '\\' || text[i + 1] != 'u')
        {
            return -1;
        }

        var unit = 0;
        for (var digit = i + 2; digit < i + CodeUnitLength; digit++)
        {
            var value = HexDigit(text[digit]);
            if (value < 0)
            {
                return -1;
            }

            unit = (unit << 4) | value;
        }

        return unit;
    }

    private static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };

    /// <summary>The code point of the escape sequence that a text begins with.</summary>
    private static int CharacterAt(ReadOnlySpan<byte> text, out int length)
    {
        length = 2;
        switch (text[1])
        {
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'u': break;
            default: return text[1];
        }

        var unit = CodeUnitAt(text, 0);
        length = CodeUnitLength;
        if (unit is < 0xD800 or > 0xDFFF)
        {
            return unit;
        }

        length += CodeUnitLength;
        return 0x10000 + ((unit - 0xD800) << 10) + (CodeUnitAt(text, CodeUnitLength) - 0xDC00);
    }

    private static int Encode(int character, Span<byte> destination)
    {
        if (character < 0x80)
        {
            destination[0] = (byte)character;
            return 1;
        }

        var length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        for (var i = length - 1; i > 0; i--)
        {
            destination[i] = (byte)(0x80 | (character & 0x3F));
            character >>= 6;
        }

        destination[0] = (byte)((0xF00 >> length) | character);
        return length;
    }

    private static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        var rented = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(rented);
        var text = Encoding.UTF8.GetString(rented, 0, utf8.Length);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
#endif
    }
}
