using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known at one point of a piece of code.</summary>
/// <param name="proven">What guards on every path to this point have shown.</param>
/// <param name="values">What variables hold: locals, parameters and what the compiler captures for later.</param>
internal sealed class FlowState(Facts proven, ImmutableDictionary<object, FlowValue> values) : IEquatable<FlowState>
{
    public Facts Proven { get; } = proven;

    public static FlowState Start(Facts proven) => new(proven, ImmutableDictionary<object, FlowValue>.Empty);

    public FlowValue? Find(object variable) => values.TryGetValue(variable, out var value) ? value : null;

    public FlowState With(object variable, FlowValue? value) => new(Proven, value is null ? values.Remove(variable) : values.SetItem(variable, value));

    public FlowState Without(IEnumerable<object> variables) => new(Proven, values.RemoveRange(variables));

    /// <summary>What is known after something is written that guards have looked at.</summary>
    public FlowState Forgetting(Func<Roots, bool> isWritten)
    {
        var left = Proven.Without(isWritten);
        var kept = values;
        foreach (var (variable, value) in values.Select(static pair => (pair.Key, pair.Value)))
        {
            if (value.Without(isWritten) is not { } rest)
            {
                kept = kept.Remove(variable);
            }
            else if (!rest.Equals(value))
            {
                kept = kept.SetItem(variable, rest);
            }
        }

        return ReferenceEquals(left, Proven) && ReferenceEquals(kept, values) ? this : new(left, kept);
    }

    public FlowState Knowing(Facts more) => new(Proven.And(more), values);

    /// <summary>Of what is known, what a function that is made here can rely on whenever it runs.</summary>
    public FlowState Keeping(Func<object, bool> isLasting, bool facts) =>
        new(facts ? Proven : Facts.None, ImmutableDictionary.CreateRange(values.Where(value => isLasting(value.Key))));

    /// <summary>What is known where two paths meet.</summary>
    public FlowState Meet(FlowState other)
    {
        var met = ImmutableDictionary.CreateBuilder<object, FlowValue>();
        foreach (var (variable, value) in values.Select(static pair => (pair.Key, pair.Value)))
        {
            if (other.Find(variable) is { } otherValue && Meet(value, Proven, otherValue, other.Proven) is { } both)
            {
                met.Add(variable, both);
            }
        }

        return new(Proven.Or(other.Proven), met.ToImmutable());
    }

    public bool Equals(FlowState? other) =>
        other is not null
        && Proven.Equals(other.Proven)
        && values.Count == other.Count
        && values.All(value => value.Value.Equals(other.Find(value.Key)));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => values.Count;

    private int Count => values.Count;

    // What a path has shown goes with each outcome that it can bring.
    private static FlowValue? Meet(FlowValue left, Facts leftProven, FlowValue right, Facts rightProven) => (left, right) switch
    {
        (Truth first, Truth second) => new Truth(
            first.WhenTrue.And(leftProven).Or(second.WhenTrue.And(rightProven)),
            first.WhenFalse.And(leftProven).Or(second.WhenFalse.And(rightProven)),
            first.WhenNull.And(leftProven).Or(second.WhenNull.And(rightProven))),
        (Flags first, Flags second) when first.IsInverted == second.IsInverted && SymbolEqualityComparer.Default.Equals(first.Enum, second.Enum) =>
            first.Exact is { } bits && second.Exact == bits ? first
            : first.Exact is null && second.Exact is null ? first with { Possible = first.Possible | second.Possible, Origin = first.Origin.And(second.Origin) }
            : null,
        (Unread first, Unread second) => first with { Origin = first.Origin.And(second.Origin) },
        (Several first, Several second) when first.Items.Count == second.Items.Count => new Several(
            [.. first.Items.Zip(second.Items, (a, b) => a is null || b is null ? null : Meet(a, leftProven, b, rightProven))]),
        _ => null,
    };
}
