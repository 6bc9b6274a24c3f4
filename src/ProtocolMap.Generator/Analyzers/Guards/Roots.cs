using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>The variables and members that a value was read from: what it says of them ends where one of them is written.</summary>
internal sealed class Roots : IEquatable<Roots>
{
    public static readonly Roots None = new(ImmutableHashSet<object>.Empty);

    private readonly ImmutableHashSet<object> _items;

    private Roots(ImmutableHashSet<object> items) => _items = items;

    public bool AreNone => _items.IsEmpty;

    /// <summary>All that an expression reads.</summary>
    public static Roots Of(IOperation? operation, FlowState state) => operation is null
        ? None
        : operation.DescendantsAndSelf().Aggregate(None, (all, part) => all.And(OfPart(part, state)));

    public bool Contain(object item) => _items.Contains(item);

    public Roots And(Roots other) => other.AreNone ? this : AreNone ? other : new Roots(_items.Union(other._items));

    public bool IsPartOf(Roots other) => _items.IsSubsetOf(other._items);

    /// <summary>Whether a member of something is among them, and this something, too.</summary>
    /// <param name="member">The member.</param>
    /// <param name="owner">The variable that it is a member of; <see langword="null"/> for <c>this</c> and for static members.</param>
    public bool Contain(ISymbol member, object? owner) =>
        _items.Contains(member) && (owner is null ? !_items.Any(static item => item is ILocalSymbol or IParameterSymbol) : _items.Contains(owner));

    public bool Equals(Roots? other) => other is not null && (ReferenceEquals(this, other) || _items.SetEquals(other._items));

    public override bool Equals(object? obj) => Equals(obj as Roots);

    public override int GetHashCode() => _items.Count;

    private static Roots OfPart(IOperation part, FlowState state) => part switch
    {
        IFlowCaptureReferenceOperation capture => state.Find(capture.Id)?.Origin ?? None,
        ILocalReferenceOperation local => Single(local.Local),
        IParameterReferenceOperation parameter => Single(parameter.Parameter),
        IFieldReferenceOperation { Field.IsReadOnly: false, Field.IsConst: false } field => Single(field.Field.OriginalDefinition),
        IPropertyReferenceOperation { Property.SetMethod: not null } property => Single(property.Property.OriginalDefinition),
        _ => None,
    };

    private static Roots Single(object item) => new(ImmutableHashSet.Create(item));
}
