using System.Collections;

namespace ProtocolMap.Model.Map;

/// <summary>The entries of one section, in document order and by id.</summary>
internal sealed class EntityTable<T> : IReadOnlyList<T>
    where T : Entity
{
    public static readonly EntityTable<T> Empty = new([]);

    private readonly IReadOnlyList<T> _items;
    private Dictionary<string, T>? _byId;

    /// <param name="items">Entries with distinct ids.</param>
    public EntityTable(IReadOnlyList<T> items) => _items = items;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public T? Find(string id) => (_byId ??= Index()).TryGetValue(id, out var item) ? item : null;

    public bool Contains(string id) => Find(id) is not null;

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Made when first asked for, as most tables of capabilities never are; should two threads make it, both make the same.
    private Dictionary<string, T> Index() => _items.ToDictionary(i => i.Id, StringComparer.Ordinal);
}
