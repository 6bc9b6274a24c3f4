namespace ProtocolMap.Model;

/// <summary>Enumerates an array without boxing.</summary>
internal struct ReadOnlyArrayEnumerator<T>
{
    private readonly T[] _items;
    private int _index;

    internal ReadOnlyArrayEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    public readonly T Current => _items[_index];

    public bool MoveNext() => ++_index < _items.Length;
}
