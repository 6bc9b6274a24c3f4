namespace ProtocolMap.Runtime;

/// <summary>
/// A hash whose key differs from process to process, so that nobody can send texts that collide: the bytes as coefficients of a polynomial,
/// at a secret place, modulo the prime 2^31 − 1. Equal things are still compared; this only keeps unequal ones apart.
/// </summary>
internal static class KeyedHash
{
    private const ulong Prime = (1UL << 31) - 1;
    private static readonly ulong s_place = NewPlace();

    /// <summary>The hash of a text together with a kind of thing.</summary>
    public static int Of(int kind, ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)kind + 1;
        var i = 0;
        for (; i + 2 < bytes.Length; i += 3)
        {
            hash = Step(hash, (uint)(bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16)));
        }

        for (; i < bytes.Length; i++)
        {
            hash = Step(hash, bytes[i]);
        }

        return (int)Step(hash, (uint)bytes.Length & 0xFFFFFF);
    }

    /// <summary>The hash of one thing and what follows it.</summary>
    public static int Combine(int hash, int next) => (int)Step((ulong)hash, (uint)next);

    /// <summary>A hash in which the order of the parts does not count.</summary>
    public static int Sum(int hash, int part) => (int)(((ulong)hash + (ulong)part) % Prime);

    private static ulong Step(ulong hash, uint value)
    {
        var product = (hash * s_place) + value;
        product = (product & Prime) + (product >> 31);
        product = (product & Prime) + (product >> 31);
        return product >= Prime ? product - Prime : product;
    }

    private static ulong NewPlace()
    {
        // The random bits of a new GUID come from the operating system.
        var bytes = Guid.NewGuid().ToByteArray();
        var place = ((ulong)bytes[0] << 24) | ((ulong)bytes[1] << 16) | ((ulong)bytes[2] << 8) | bytes[3];
        return (place % (Prime - 2)) + 2;
    }
}
