namespace ProtocolMap.Runtime;

/// <summary>Hash codes of generated types.</summary>
public static class JsonHash
{
    /// <summary>Adds a part to a hash code.</summary>
    /// <param name="hash">The code of the parts before.</param>
    /// <param name="part">The code of the part.</param>
    public static int Add(int hash, int part) => unchecked((hash * 31) + part);

    /// <summary>The hash code of a part, or 0 for none.</summary>
    /// <typeparam name="T">The type of the part.</typeparam>
    /// <param name="part">The part.</param>
    public static int Of<T>(T part) => part?.GetHashCode() ?? 0;

    /// <summary>The hash code of bytes.</summary>
    /// <param name="bytes">The bytes, or <see langword="null"/>.</param>
    public static int Of(byte[]? bytes)
    {
        var hash = 0;
        foreach (var b in bytes ?? [])
        {
            hash = Add(hash, b);
        }

        return hash;
    }
}
