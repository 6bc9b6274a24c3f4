using System.Collections.Immutable;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>The capabilities that guards have shown to be offered. Where nothing ever runs, all of them.</summary>
internal sealed class Facts : IEquatable<Facts>
{
    public static readonly Facts None = new(ImmutableHashSet<Proof>.Empty);

    /// <summary>Everything is true of what never happens.</summary>
    public static readonly Facts All = new(items: null);

    private readonly ImmutableHashSet<Proof>? _items;

    private Facts(ImmutableHashSet<Proof>? items) => _items = items;

    public bool AreNone => _items is { IsEmpty: true };

    public bool AreAll => _items is null;

    /// <summary>What needs no look at any variable.</summary>
    public static Facts Of(IEnumerable<ProtocolReference> capabilities) =>
        None.And(new Facts(ImmutableHashSet.CreateRange(capabilities.Select(static capability => new Proof(capability, Roots.None)))));

    public bool Contains(ProtocolReference capability) => _items is null || _items.Any(proof => proof.Capability == capability);

    /// <summary>The same, found by a look at something.</summary>
    public Facts From(Roots roots) => _items is not { IsEmpty: false } || roots.AreNone
        ? this
        : new Facts(Shortest(_items.Select(proof => proof with { Roots = proof.Roots.And(roots) })));

    /// <summary>What is left when something that was looked at is written.</summary>
    public Facts Without(Func<Roots, bool> isWritten) => _items is null || !_items.Any(proof => isWritten(proof.Roots))
        ? this
        : new Facts(ImmutableHashSet.CreateRange(_items.Where(proof => !isWritten(proof.Roots))));

    /// <summary>What holds when both hold.</summary>
    public Facts And(Facts other) =>
        _items is null || other._items is null ? All
        : other._items.IsEmpty ? this
        : _items.IsEmpty ? other
        : new Facts(Shortest(_items.Union(other._items)));

    /// <summary>What holds when either does: what both show, for as long as both looks are good.</summary>
    public Facts Or(Facts other) =>
        _items is null ? other
        : other._items is null || Equals(other) ? this
        : _items.IsEmpty || other._items.IsEmpty ? None
        : new Facts(Shortest(
            from proof in _items
            from same in other._items
            where same.Capability == proof.Capability
            select proof with { Roots = proof.Roots.And(same.Roots) }));

    public bool Equals(Facts? other) =>
        other is not null && (ReferenceEquals(this, other) || (_items is not null && other._items is not null && _items.SetEquals(other._items)));

    public override bool Equals(object? obj) => Equals(obj as Facts);

    public override int GetHashCode() => _items?.Count ?? -1;

    // A proof that depends on more than another one adds nothing to it.
    private static ImmutableHashSet<Proof> Shortest(IEnumerable<Proof> proofs)
    {
        var all = ImmutableHashSet.CreateRange(proofs);
        return all.Count < 2
            ? all
            : all.Except(all.Where(proof => all.Any(other => other.Capability == proof.Capability && !other.Equals(proof) && other.Roots.IsPartOf(proof.Roots))));
    }
}
