using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>A JSON value of any kind, kept as it was written but for white space.</summary>
/// <remarks>Two fragments are equal when they are written the same way: <c>1</c> and <c>1.0</c> are not.</remarks>
public sealed class JsonFragment : IEquatable<JsonFragment>
{
    private readonly byte[] _utf8;

    private JsonFragment(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value as JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>What kind of value it is; of an array or object its start.</summary>
    public JsonTokenKind Kind => new Utf8JsonScanner(_utf8).Peek();

    /// <summary>Takes a value over.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">It is not JSON.</exception>
    public static JsonFragment Parse(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var scanner = new Utf8JsonScanner(utf8);
        return scanner.Skip() && scanner.End()
            ? Copy(utf8)
            : throw new FormatException($"This is not JSON: expected {scanner.Expected} at offset {scanner.FaultPosition}.");
    }

    /// <inheritdoc/>
    public bool Equals(JsonFragment? other) => other is not null && _utf8.AsSpan().SequenceEqual(other._utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonFragment);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonHash.Of(_utf8);

    /// <summary>The value as JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    /// <param name="utf8">What a scanner passed over.</param>
    internal static JsonFragment Copy(ReadOnlySpan<byte> utf8)
    {
        var spaces = 0;
        var isInString = false;
        for (var i = 0; i < utf8.Length; i++)
        {
            spaces += IsSpace(utf8, ref i, ref isInString) ? 1 : 0;
        }

        var result = new byte[utf8.Length - spaces];
        if (spaces == 0)
        {
            utf8.CopyTo(result);
            return new(result);
        }

        isInString = false;
        var count = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            var start = i;
            if (!IsSpace(utf8, ref i, ref isInString))
            {
                utf8.Slice(start, i + 1 - start).CopyTo(result.AsSpan(count));
                count += i + 1 - start;
            }
        }

        return new(result);
    }

    /// <summary>Whether a byte is white space between tokens; an escape sequence is passed as one.</summary>
    private static bool IsSpace(ReadOnlySpan<byte> utf8, ref int i, ref bool isInString)
    {
        var b = utf8[i];
        if (b == '"')
        {
            isInString = !isInString;
        }
        else if (isInString && b == '\\')
        {
            i++;
        }

        return !isInString && b <= ' ';
    }
}
