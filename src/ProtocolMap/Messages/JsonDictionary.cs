using System.Collections;

namespace ProtocolMap.Runtime;

/// <summary>Values by name, in the order of the text. Equal to every other one with the same names and equal values, in any order.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class JsonDictionary<T> : IReadOnlyDictionary<string, T>, IEquatable<JsonDictionary<T>>
{
    /// <summary>The map without values.</summary>
#pragma warning disable CA1000, MA0018 // Each type of values has its own.
    public static readonly JsonDictionary<T> Empty = new([]);
#pragma warning restore CA1000, MA0018

    // Most are small and searched one by one.
    private const int FewNames = 8;
    private readonly KeyValuePair<string, T>[] _members;
    private readonly Dictionary<string, int>? _index;

    /// <summary>Copies names and values.</summary>
    /// <param name="members">Names and values.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public JsonDictionary(IEnumerable<KeyValuePair<string, T>> members)
    {
        _members = [.. members];
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _members.Length; i++)
        {
            if (index.ContainsKey(_members[i].Key))
            {
                throw new ArgumentException($"The name '{_members[i].Key}' occurs twice.", nameof(members));
            }

            index.Add(_members[i].Key, i);
        }

        _index = _members.Length > FewNames ? index : null;
    }

    /// <summary>The values as such a dictionary: itself, if it is one.</summary>
    /// <param name="members">Names and values.</param>
#pragma warning disable CA1000, MA0018 // Each type of values has its own.
    public static JsonDictionary<T> Of(IEnumerable<KeyValuePair<string, T>> members) => members as JsonDictionary<T> ?? new JsonDictionary<T>(members);
#pragma warning restore CA1000, MA0018

    internal JsonDictionary(KeyValuePair<string, T>[] members, Dictionary<string, int>? index)
    {
        _members = members;
        _index = index;
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public T this[string key] => Find(key) is >= 0 and var i ? _members[i].Value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <summary>Names and values in order.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _members;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <inheritdoc/>
#if NET
    public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
#else
    public bool TryGetValue(string key, out T value)
#endif
    {
        var i = Find(key);
        value = i < 0 ? default! : _members[i].Value;
        return i >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(JsonDictionary<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var member in _members)
        {
            if (other.Find(member.Key) is not (>= 0 and var i) || !JsonEquality.Same(member.Value, other._members[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonDictionary<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var member in _members)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(member.Key);
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var i) ? i : -1;
        }

        return Array.FindIndex(_members, member => string.Equals(member.Key, key, StringComparison.Ordinal));
    }
}
