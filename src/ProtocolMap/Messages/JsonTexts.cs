namespace ProtocolMap.Runtime;

/// <summary>
/// How values were written that their .NET type would write otherwise: a number with more digits than it holds, a time in another spelling.
/// So nothing is lost between reading and writing.
/// </summary>
public sealed class JsonTexts : IEquatable<JsonTexts>
{
    private readonly Dictionary<(int Member, int Ordinal), byte[]> _texts = [];

    /// <summary>Whether two objects keep the same texts.</summary>
    /// <param name="left">The texts of one, or <see langword="null"/> for none.</param>
    /// <param name="right">The texts of the other.</param>
    public static bool Same(JsonTexts? left, JsonTexts? right) => left is null ? right is null : left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(JsonTexts? other) =>
        other is not null && _texts.Count == other._texts.Count
        && _texts.All(text => other._texts.TryGetValue(text.Key, out var found) && text.Value.AsSpan().SequenceEqual(found));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonTexts);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.Count;

    internal byte[]? Find(int member, int ordinal) => _texts.TryGetValue((member, ordinal), out var text) ? text : null;

    internal void Keep(int member, int ordinal, ReadOnlySpan<byte> text) => _texts[(member, ordinal)] = text.ToArray();
}
