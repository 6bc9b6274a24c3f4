namespace ProtocolMap.Model.Validation;

/// <summary>The ids of one kind that a reference may name, malformed ones included: they are reported where they stand.</summary>
/// <param name="noun">What they name, such as "protocol".</param>
internal sealed class KnownIds(string noun)
{
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];
    private Dictionary<string, Place>? _removed;

    public string Noun { get; } = noun;

    /// <summary>Whether the section that defines the ids is itself faulty, so that no reference can be blamed.</summary>
    public bool IsOpen { get; set; }

    public void Add(string id)
    {
        if (_set.Add(id))
        {
            _inOrder.Add(id);
        }
    }

    /// <summary>Notes that a <c>null</c> took the id away.</summary>
    public void Remove(string id, Place place) => (_removed ??= new(StringComparer.Ordinal))[id] = place;

    /// <summary>Where a <c>null</c> took the id away, if one did.</summary>
    public Place? RemovedAt(string id) => _removed is not null && _removed.TryGetValue(id, out var place) ? place : null;

    public bool Contains(string id) => IsOpen || _set.Contains(id);

    /// <summary>The ids in document order.</summary>
    public IEnumerable<string> InOrder => _inOrder;
}
