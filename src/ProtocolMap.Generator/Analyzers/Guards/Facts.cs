using System.Collections.Immutable;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>The capabilities that guards have shown to be offered. Where nothing ever runs, all of them.</summary>
internal sealed class Facts : IEquatable<Facts>
{
    public static readonly Facts None = new(ImmutableHashSet<ProtocolReference>.Empty);

    /// <summary>Everything is true of what never happens.</summary>
    public static readonly Facts All = new(items: null);

    private readonly ImmutableHashSet<ProtocolReference>? _items;

    private Facts(ImmutableHashSet<ProtocolReference>? items) => _items = items;

    public bool AreNone => _items is { IsEmpty: true };

    public bool AreAll => _items is null;

    public static Facts Of(IEnumerable<ProtocolReference> capabilities) => None.And(new Facts(ImmutableHashSet.CreateRange(capabilities)));

    public bool Contains(ProtocolReference capability) => _items is null || _items.Contains(capability);

    /// <summary>What holds when both hold.</summary>
    public Facts And(Facts other) =>
        _items is null || other._items is null ? All
        : other._items.IsEmpty ? this
        : _items.IsEmpty ? other
        : new Facts(_items.Union(other._items));

    /// <summary>What holds when either does.</summary>
    public Facts Or(Facts other) =>
        _items is null ? other
        : other._items is null ? this
        : _items.IsEmpty || other._items.IsEmpty ? None
        : new Facts(_items.Intersect(other._items));

    public bool Equals(Facts? other) =>
        other is not null && (ReferenceEquals(this, other) || (_items is not null && other._items is not null && _items.SetEquals(other._items)));

    public override bool Equals(object? obj) => Equals(obj as Facts);

    public override int GetHashCode() => _items?.Count ?? -1;
}
