namespace ProtocolMap.Model.Messages;

/// <summary>The values of <c>contentEncoding</c> and <c>contentMediaType</c> that can be asserted. Both are named without regard to case.</summary>
internal static class Contents
{
    public static bool IsBase64(string? encoding) => string.Equals(encoding, "base64", StringComparison.OrdinalIgnoreCase);

    public static bool IsJson(string? mediaType) => string.Equals(mediaType, "application/json", StringComparison.OrdinalIgnoreCase);
}
