using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>The strings that an enum of a schema lists.</summary>
public sealed class KnownTexts
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;

    // Indices from 1 on, by hash; 0 ends a search.
    private readonly int[] _slots;

    /// <summary>Takes the strings.</summary>
    /// <param name="texts">The strings, each once.</param>
    public KnownTexts(params string[] texts)
    {
        _texts = texts;
        _utf8 = Array.ConvertAll(texts, text => Encoding.UTF8.GetBytes(text));
        var size = 4;
        while (size < texts.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < texts.Length; i++)
        {
            var slot = HashOf(_utf8[i]) & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>Whether a string is listed.</summary>
    /// <param name="text">The string.</param>
    public bool Contains(string text) => Find(Encoding.UTF8.GetBytes(text)) is not null;

    /// <summary>The listed string that a text is; <see langword="null"/> for none.</summary>
    internal string? Find(ReadOnlySpan<byte> utf8)
    {
        var slot = HashOf(utf8) & (_slots.Length - 1);
        while (_slots[slot] is > 0 and var index)
        {
            if (utf8.SequenceEqual(_utf8[index - 1]))
            {
                return _texts[index - 1];
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return null;
    }

    internal string Expected() => "one of " + string.Join(", ", _texts.Take(20).Select(text => "\"" + text + "\""));

    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = unchecked((uint)MessageReader.KeyOf(utf8) ^ (uint)(MessageReader.KeyOf(utf8) >> 32));
        if (utf8.Length > sizeof(uint))
        {
            hash = unchecked((hash * 31) ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(utf8.Slice(utf8.Length - sizeof(uint))));
        }

        hash = unchecked(hash * 0x9E37_79B1u);
        return (int)(hash >> 8);
    }
}
