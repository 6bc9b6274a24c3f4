using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <content>Values of .NET types.</content>
public ref partial struct MessageReader
{
    private const string GuidText = "a UUID such as 00000000-0000-0000-0000-000000000000";

    /// <summary>Reads a string.</summary>
    public string ReadString() => ReadStringToken() ? Text() : "";

    /// <summary>Reads a string, without making a text of it.</summary>
    /// <returns>The string without escape sequences; empty when there was none, which is a violation.</returns>
    public ReadOnlySpan<byte> ReadStringBytes()
    {
        if (!ReadStringToken())
        {
            return default;
        }

        if (!_json.IsEscaped)
        {
            return _json.Token;
        }

        var buffer = new byte[_json.TokenLength];
        return buffer.AsSpan(0, JsonText.Unescape(_json.Token, buffer));
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean()
    {
        _start = _json.Next();
        return (_json.ReadBoolean(out var value) || WrongType("a boolean")) && value;
    }

    /// <summary>Reads a UUID, RFC 9562 section 4.</summary>
    public Guid ReadGuid()
    {
        var text = ReadStringBytes();
        if (_json.IsFaulted)
        {
            return default;
        }

        if (!Utf8Parser.TryParse(text, out Guid value, out var consumed) || consumed != text.Length)
        {
            Unconvertible(GuidText);
        }

        // Digits are written in lower case.
        _isInexact = HasUpperCase(text);
        return value;
    }

    /// <summary>Reads a date with time, RFC 3339 section 5.6.</summary>
    public DateTimeOffset ReadDateTimeOffset()
    {
        var text = ReadStringBytes();
        if (!Rfc3339.TryParse(text, out var value, out var isCanonical) && !_json.IsFaulted)
        {
            Unconvertible("a date with time such as 2000-12-31T23:59:59Z");
        }

        _isInexact = !isCanonical;
        return value;
    }

    /// <summary>Reads a URI or a reference to one.</summary>
    /// <param name="isAbsolute">Whether it must have a scheme.</param>
    public Uri ReadUri(bool isAbsolute)
    {
        var text = ReadString();
        if (Uri.TryCreate(text, isAbsolute ? UriKind.Absolute : UriKind.RelativeOrAbsolute, out var value) && (!isAbsolute || HasScheme(text)))
        {
            return value;
        }

        if (!_json.IsFaulted)
        {
            Unconvertible(isAbsolute ? "a URI with a scheme" : "a URI reference");
        }

        return null!;
    }

    /// <summary>Reads bytes in base64, RFC 4648 section 4.</summary>
    public byte[] ReadBytes()
    {
        var text = ReadStringBytes();
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out var consumed, out var written) != OperationStatus.Done || consumed != text.Length || text.IndexOfAny((byte)' ', (byte)'\n', (byte)'\r') >= 0 || !IsCanonical(text, bytes.AsSpan(0, written)))
        {
            Unconvertible("base64");
            return [];
        }

        return written == bytes.Length ? bytes : bytes.AsSpan(0, written).ToArray();
    }

    private static bool IsCanonical(ReadOnlySpan<byte> text, ReadOnlySpan<byte> bytes)
    {
        // Only the last group can hold bits that stand for nothing.
        var rest = bytes.Length % 3;
        if (rest == 0)
        {
            return true;
        }

        Span<byte> group = stackalloc byte[4];
        return Base64.EncodeToUtf8(bytes.Slice(bytes.Length - rest), group, out _, out _) == OperationStatus.Done
            && group.SequenceEqual(text.Slice(text.Length - 4));
    }

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && text.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    private static bool HasUpperCase(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b is >= (byte)'A' and <= (byte)'Z')
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadStringToken()
    {
        _isInexact = false;
        if (!_json.ReadString())
        {
            _start = _json.Position;
            return WrongType("a string");
        }

        _start = _json.TokenStart - 1;
        return true;
    }

    private readonly string Text()
    {
#if NET
        if (_json.IsAscii && !_json.IsEscaped)
        {
            return Encoding.Latin1.GetString(_json.Token);
        }
#endif
        return JsonText.ToText(_json.Token, _json.IsEscaped);
    }
}
