namespace ProtocolMap.Runtime;

/// <summary>One way in which a JSON text is not what a message's schema asks for.</summary>
#pragma warning disable CA1720 // A JSON Pointer is what it is called.
public sealed class MessageViolation
{
    /// <summary>States a violation.</summary>
    /// <param name="pointer">See <see cref="Pointer"/>.</param>
    /// <param name="keyword">See <see cref="Keyword"/>.</param>
    /// <param name="expected">See <see cref="Expected"/>.</param>
    public MessageViolation(string pointer, string keyword, string expected)
    {
        Pointer = pointer;
        Keyword = keyword;
        Expected = expected;
    }

    /// <summary>Where in the text, as a JSON Pointer (RFC 6901): "" is the whole of it.</summary>
    public string Pointer { get; }

    /// <summary>The keyword of JSON Schema that is broken; "" when the text is not JSON or gives a member twice.</summary>
    public string Keyword { get; }

    /// <summary>What was expected, in words for people.</summary>
    public string Expected { get; }

    /// <summary>Pointer, keyword and expectation in one line.</summary>
    public override string ToString() => (Pointer.Length == 0 ? "(root)" : Pointer) + (Keyword.Length == 0 ? "" : " " + Keyword) + ": expected " + Expected;
}
#pragma warning restore CA1720
