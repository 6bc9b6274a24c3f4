using System.Collections;

namespace ProtocolMap.Runtime;

/// <summary>An immutable list that equals every other one with equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class JsonList<T> : IReadOnlyList<T>, IEquatable<JsonList<T>>
{
    /// <summary>The list without items.</summary>
#pragma warning disable CA1000, MA0018 // Each type of items has its own.
    public static readonly JsonList<T> Empty = new([], 0);
#pragma warning restore CA1000, MA0018

    private readonly T[] _items;

    /// <summary>Copies the items.</summary>
    /// <param name="items">The items.</param>
    public JsonList(IEnumerable<T> items)
    {
        _items = [.. items];
        Count = _items.Length;
    }

    /// <summary>The items as such a list: itself, if it is one.</summary>
    /// <param name="items">The items.</param>
#pragma warning disable CA1000, MA0018 // Each type of items has its own.
    public static JsonList<T> Of(IEnumerable<T> items) => items as JsonList<T> ?? new JsonList<T>(items);
#pragma warning restore CA1000, MA0018

    internal JsonList(T[] items, int count)
    {
        _items = items;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has no such item.");

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    /// <inheritdoc/>
    public bool Equals(JsonList<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!JsonEquality.Same(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var item in AsSpan())
        {
            hash = JsonHash.Add(hash, item is byte[] bytes ? JsonHash.Of(bytes) : JsonHash.Of(item));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
