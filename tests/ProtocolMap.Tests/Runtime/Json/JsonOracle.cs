using System.Text;
using System.Text.Json;

namespace ProtocolMap.Tests.Runtime.Json;

/// <summary>The tokens of a text according to System.Text.Json and the strict UTF-8 decoder.</summary>
internal static class JsonOracle
{
    /// <summary>The tokens in one line; <see langword="null"/> for what is not JSON in UTF-8 or holds half a surrogate pair.</summary>
    public static string? Tokens(byte[] text)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(text);
            var reader = new Utf8JsonReader(text);
            var result = new StringBuilder();
            while (reader.Read())
            {
                Append(result, ref reader);
            }

            return result.ToString();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Append(StringBuilder result, ref Utf8JsonReader reader)
    {
        // System.Text.Json counts a container in from its end on, and not at its start.
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        result.Append(reader.TokenType == JsonTokenType.PropertyName ? "Name" : reader.TokenType.ToString()).Append(depth);
        if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
        {
            result.Append(reader.GetString());
        }
        else if (reader.TokenType == JsonTokenType.Number)
        {
            result.Append(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }
}
