using System.Text;

namespace ProtocolMap.Tool.Files;

/// <summary>The text of a file and how its bytes stand for it, so that an edited text can be written back the same way.</summary>
internal sealed record EncodedText(string Text, Encoding Encoding, bool HasMark)
{
    // In the order in which the compiler looks for them.
    private static readonly Encoding[] s_marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Reads bytes as the compiler does: by their byte order mark, else as UTF-8, else as Latin-1.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not what their byte order mark says.</exception>
    public static EncodedText Decode(byte[] bytes)
    {
        if (Array.Find(s_marked, e => bytes.AsSpan().StartsWith(e.Preamble)) is { } marked)
        {
            return new(marked.GetString(bytes.AsSpan(marked.Preamble.Length)), marked, HasMark: true);
        }

        try
        {
            return new(s_marked[0].GetString(bytes), s_marked[0], HasMark: false);
        }
        catch (DecoderFallbackException)
        {
            return new(Encoding.Latin1.GetString(bytes), Encoding.Latin1, HasMark: false);
        }
    }

    public byte[] Encode() => HasMark ? [.. Encoding.Preamble, .. Encoding.GetBytes(Text)] : Encoding.GetBytes(Text);
}
