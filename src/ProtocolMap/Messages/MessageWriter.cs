using System.Buffers;
using System.Runtime.CompilerServices;

namespace ProtocolMap.Runtime;

/// <summary>Writes a message as compact JSON in UTF-8. Made for the code that a map generates, which never writes what is no JSON.</summary>
public ref partial struct MessageWriter
{
    private const int FirstCapacity = 1024;
    private byte[]? _buffer;
    private int _count;
    private bool _needsComma;

    /// <summary>What was written so far.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    /// <summary>What was written, and the writer is empty again.</summary>
    public byte[] ToArray()
    {
        var result = Written.ToArray();
        Dispose();
        return result;
    }

    /// <summary>Gives its memory back. The writer is empty again.</summary>
    public void Dispose()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        this = default;
    }

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Begin((byte)'{');

    /// <summary>Ends an object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Begins an array.</summary>
    public void BeginArray() => Begin((byte)'[');

    /// <summary>Ends an array.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Writes the name of a member.</summary>
    /// <param name="name">The name.</param>
    public void Name(MessageName name)
    {
        var encoded = name.Encoded;
        var span = Reserve(encoded.Length + 1);
        var comma = 0;
        if (_needsComma)
        {
            span[0] = (byte)',';
            comma = 1;
        }

        encoded.AsSpan().CopyTo(span.Slice(comma));
        _count += encoded.Length + comma;
        _needsComma = false;
    }

    /// <summary>Writes the name of a member.</summary>
    /// <param name="name">The name.</param>
    public void Name(string name)
    {
        Write(name);
        Put((byte)':');
        _needsComma = false;
    }

    /// <summary>Writes a value that was kept as it was written.</summary>
    /// <param name="utf8Json">JSON.</param>
    public void WriteRaw(ReadOnlySpan<byte> utf8Json)
    {
        var span = BeginValue(utf8Json.Length);
        utf8Json.CopyTo(span);
        _count += utf8Json.Length;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    public void Write(JsonFragment value) => WriteRaw(value.Utf8.Span);

    /// <summary>Writes a value as it was read, if its text was kept.</summary>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="member">The number of the member.</param>
    /// <param name="ordinal">The how manyth value of the member it is.</param>
    /// <returns>Whether it was written.</returns>
    public bool WriteKept(JsonTexts? texts, int member, int ordinal)
    {
        var text = texts?.Find(member, ordinal);
        if (text is null)
        {
            return false;
        }

        WriteRaw(text);
        return true;
    }

    /// <summary>Writes members that were kept.</summary>
    /// <param name="others">The members, or <see langword="null"/> for none.</param>
    public void Write(JsonDictionary<JsonFragment>? others)
    {
        if (others is null)
        {
            return;
        }

        foreach (var member in others.AsSpan())
        {
            Name(member.Key);
            Write(member.Value);
        }
    }

    private void Begin(byte bracket)
    {
        BeginValue(1)[0] = bracket;
        _count++;
        _needsComma = false;
    }

    private void End(byte bracket)
    {
        Put(bracket);
        _needsComma = true;
    }

    private void Put(byte b)
    {
        Reserve(1)[0] = b;
        _count++;
    }

    /// <summary>Room for a value, after a comma if one is due.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> BeginValue(int length)
    {
        var span = Reserve(length + 1);
        if (_needsComma)
        {
            span[0] = (byte)',';
            _count++;
            return span.Slice(1);
        }

        _needsComma = true;
        return span;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (_buffer is null || _buffer.Length - _count < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_count);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstCapacity, checked(_count + Math.Max(_count, length))));
        Written.CopyTo(larger);
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
