namespace ProtocolMap.Runtime;

/// <summary>Compares parts of generated types by value.</summary>
public static class JsonEquality
{
    /// <summary>Whether two values are equal; arrays of bytes when their bytes are.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool Same<T>(T left, T right)
    {
        if (left is byte[] leftBytes && right is byte[] rightBytes)
        {
            return leftBytes.AsSpan().SequenceEqual(rightBytes);
        }

        // A System.Uri leaves its fragment out of comparisons and ignores case in places.
        return left is Uri leftUri && right is Uri rightUri
            ? string.Equals(leftUri.OriginalString, rightUri.OriginalString, StringComparison.Ordinal)
            : EqualityComparer<T>.Default.Equals(left, right);
    }
}
