namespace ProtocolMap.Runtime;

/// <summary>Gathers the items of a <see cref="JsonList{T}"/>. Used once, by the code that a map generates.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
#pragma warning disable CA1815, MA0008 // Never compared, never handed to native code.
public struct JsonListBuilder<T>
#pragma warning restore CA1815, MA0008
{
    private const int FirstCapacity = 4;
    private T[]? _items;

    /// <summary>How many items there are.</summary>
    public int Count { readonly get; private set; }

    /// <summary>Adds an item at the end.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[FirstCapacity];
        }
        else if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>The list. Nothing may be added afterwards.</summary>
    public readonly JsonList<T> ToList() => _items is null ? JsonList<T>.Empty : new(_items, Count);
}
