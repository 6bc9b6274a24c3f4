using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>The name of a member, made ready for reading and writing.</summary>
public sealed class MessageName
{
    private readonly byte[] _utf8;

    /// <summary>Makes a name ready.</summary>
    /// <param name="name">The name.</param>
    public MessageName(string name)
    {
        _utf8 = Encoding.UTF8.GetBytes(name);
        var writer = default(MessageWriter);
        writer.Write(name);
        Encoded = [.. writer.ToArray(), (byte)':'];
    }

    /// <summary>The name in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The name as JSON and its colon.</summary>
    internal byte[] Encoded { get; }

    /// <summary>The name as JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Encoded, 0, Encoded.Length - 1);

    /// <summary>Whether a text is this name.</summary>
    /// <param name="name">UTF-8 without escape sequences.</param>
    public bool Is(ReadOnlySpan<byte> name) => name.SequenceEqual(_utf8);
}
