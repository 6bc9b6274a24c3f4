using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace ProtocolMap.Runtime;

/// <content>Values of .NET types.</content>
public ref partial struct MessageWriter
{
    // A UTF-16 unit is at most three bytes, or six as an escape sequence.
    private const int MaxBytesOfUnit = 3;
    private const int MaxNumberLength = 32;
    private const int GuidLength = 36;
    private const string HexDigits = "0123456789abcdef";

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw([(byte)'n', (byte)'u', (byte)'l', (byte)'l']);

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    public void Write(bool value) =>
        WriteRaw(value ? [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] : [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e']);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void Write(long value)
    {
        Utf8Formatter.TryFormat(value, BeginValue(MaxNumberLength), out var written);
        _count += written;
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void Write(BigInteger value) => WriteAscii(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number, in the shortest way that reads back the same.</summary>
    /// <param name="value">A finite value.</param>
    public void Write(double value)
    {
#if NET
        Utf8Formatter.TryFormat(value, BeginValue(MaxNumberLength), out var written);
        _count += written;
#else
        WriteAscii(value.ToString("R", CultureInfo.InvariantCulture));
#endif
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    public void Write(decimal value) => WriteAscii(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a UUID.</summary>
    /// <param name="value">The value.</param>
    public void Write(Guid value)
    {
        var span = BeginValue(GuidLength + 2);
        span[0] = (byte)'"';
        Utf8Formatter.TryFormat(value, span.Slice(1), out var written);
        span[written + 1] = (byte)'"';
        _count += written + 2;
    }

    /// <summary>Writes a date with time, RFC 3339.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTimeOffset value)
    {
        var span = BeginValue(Rfc3339.MaxLength + 2);
        span[0] = (byte)'"';
        var written = Rfc3339.Format(value, span.Slice(1));
        span[written + 1] = (byte)'"';
        _count += written + 2;
    }

    /// <summary>Writes a URI as it was given.</summary>
    /// <param name="value">The value.</param>
    public void Write(Uri value) => Write(value.OriginalString);

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="value">The value.</param>
    public void Write(byte[] value)
    {
        var span = BeginValue(Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        span[0] = (byte)'"';
        Base64.EncodeToUtf8(value, span.Slice(1), out _, out var written);
        span[written + 1] = (byte)'"';
        _count += written + 2;
    }

    /// <summary>Writes a string.</summary>
    /// <param name="value">The value.</param>
    public void Write(string value)
    {
        var span = BeginValue(checked((value.Length * MaxBytesOfUnit) + 2));
        span[0] = (byte)'"';
        var i = 0;
        for (; i < value.Length; i++)
        {
            // Most text stands for itself in one byte.
            var c = value[i];
            if (c is < ' ' or '"' or '\\' or >= '\u0080')
            {
                break;
            }

            span[i + 1] = (byte)c;
        }

        if (i == value.Length)
        {
            span[i + 1] = (byte)'"';
            _count += i + 2;
            return;
        }

        _count += i + 1;
        WriteRest(value, i);
        Put((byte)'"');
    }

    private void WriteRest(string value, int start)
    {
        while (start < value.Length)
        {
            var end = start;
            while (end < value.Length && value[end] is not (< ' ' or '"' or '\\'))
            {
                end++;
            }

#if NET
            _count += Encoding.UTF8.GetBytes(value.AsSpan(start, end - start), Reserve((end - start) * MaxBytesOfUnit));
#else
            Reserve((end - start) * MaxBytesOfUnit);
            _count += Encoding.UTF8.GetBytes(value, start, end - start, _buffer!, _count);
#endif
            if (end < value.Length)
            {
                Escape(value[end++]);
            }

            start = end;
        }
    }

    private void Escape(char c)
    {
        var letter = c switch
        {
            '"' or '\\' => c,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        Put((byte)'\\');
        Put((byte)letter);
        if (letter == 'u')
        {
            Put((byte)'0');
            Put((byte)'0');
            Put((byte)HexDigits[c >> 4]);
            Put((byte)HexDigits[c & 0xF]);
        }
    }

    private void WriteAscii(string text)
    {
        var span = BeginValue(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            span[i] = (byte)text[i];
        }

        _count += text.Length;
    }
}
