namespace ProtocolMap.Runtime;

/// <summary>Code points of well-formed UTF-8.</summary>
internal static class Utf8
{
    public static int At(ReadOnlySpan<byte> text, int offset, out int length)
    {
        int lead = text[offset];
        if (lead < 0x80)
        {
            length = 1;
            return lead;
        }

        length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        var character = lead & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            character = (character << 6) | (text[offset + i] & 0x3F);
        }

        return character;
    }

    /// <summary>The code point that ends before an offset.</summary>
    public static int Before(ReadOnlySpan<byte> text, int offset, out int length)
    {
        var start = offset - 1;
        while ((text[start] & 0xC0) == 0x80)
        {
            start--;
        }

        return At(text, start, out length);
    }
}
