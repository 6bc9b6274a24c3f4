using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What is known of a value while code is followed.</summary>
internal abstract record FlowValue
{
    /// <summary>What it was read from, for values that say nothing by themselves.</summary>
    public Roots Origin { get; init; } = Roots.None;

    /// <summary>What is left of it when something is written; <see langword="null"/> for nothing.</summary>
    public virtual FlowValue? Without(Func<Roots, bool> isWritten) => isWritten(Origin) ? null : this;
}

/// <summary>A value of which nothing is known but where it comes from.</summary>
internal sealed record Unread : FlowValue;

/// <summary>A truth, and what each outcome shows. An outcome that cannot be shows everything.</summary>
/// <param name="WhenTrue">What is offered where it is <see langword="true"/>.</param>
/// <param name="WhenFalse">What is offered where it is <see langword="false"/>.</param>
/// <param name="WhenNull">What is offered where it is neither.</param>
internal sealed record Truth(Facts WhenTrue, Facts WhenFalse, Facts WhenNull) : FlowValue
{
    public static readonly Truth Unknown = new(Facts.None, Facts.None, Facts.None);
    public static readonly Truth Null = new(Facts.All, Facts.All, Facts.None);
    public static readonly Truth Some = new(Facts.None, Facts.None, Facts.All);
    public static readonly Truth True = new(Facts.None, Facts.All, Facts.All);
    public static readonly Truth False = new(Facts.All, Facts.None, Facts.All);

    /// <summary>A <see cref="bool"/> of which only these outcomes are possible.</summary>
    public static Truth Of(Facts whenTrue, Facts? whenFalse = null) => new(whenTrue, whenFalse ?? Facts.None, Facts.All);

    public Truth Negated => new(WhenFalse, WhenTrue, WhenNull);

    /// <summary>The same, found by a look at something.</summary>
    public Truth From(Roots roots) => roots.AreNone ? this : new(WhenTrue.From(roots), WhenFalse.From(roots), WhenNull.From(roots));

    public override FlowValue? Without(Func<Roots, bool> isWritten) => new Truth(WhenTrue.Without(isWritten), WhenFalse.Without(isWritten), WhenNull.Without(isWritten));

    /// <summary>The value once it is known not to be null.</summary>
    public Truth NotNull => this with { WhenNull = Facts.All };

    /// <summary>Whether it is <see langword="true"/>.</summary>
    public Truth IsTrue => Of(WhenTrue, WhenFalse.Or(WhenNull));

    public Truth IsFalse => Of(WhenFalse, WhenTrue.Or(WhenNull));

    public Truth IsNull => Of(WhenNull, WhenTrue.Or(WhenFalse));

    /// <summary>Both at once, as <c>&amp;</c> and <c>and</c> join.</summary>
    public static Truth Both(Truth left, Truth right) =>
        new(left.WhenTrue.And(right.WhenTrue), left.WhenFalse.Or(right.WhenFalse), left.WhenNull.Or(right.WhenNull));

    /// <summary>Either of them, as <c>|</c> and <c>or</c> join.</summary>
    public static Truth Either(Truth left, Truth right) => Both(left.Negated, right.Negated).Negated;
}

/// <summary>Flags, or the number behind them.</summary>
/// <param name="Enum">The enum that they are of, as far as it is known.</param>
/// <param name="Possible">The bits that can be set.</param>
/// <param name="Exact">The bits, where they are known.</param>
/// <param name="IsInverted">Whether a set bit says that something is not offered.</param>
internal sealed record Flags(ITypeSymbol? Enum, ulong Possible, ulong? Exact = null, bool IsInverted = false) : FlowValue
{
    public static Flags Constant(ITypeSymbol? type, ulong bits) => new(type, bits, bits);

    public static Flags Any(ITypeSymbol? type) => new(type, ulong.MaxValue);

    /// <summary>Whether exactly one bit can be set, so that whatever is set is that one.</summary>
    public bool IsSingleBit => Possible != 0 && (Possible & (Possible - 1)) == 0;

    public static Flags? Intersect(Flags left, Flags right) =>
        left.Exact is { } first && right.Exact is { } second ? Constant(left.Enum ?? right.Enum, first & second)
        : left.Exact is { } mask ? right with { Enum = right.Enum ?? left.Enum, Possible = right.Possible & mask }
        : right.Exact is not null ? Intersect(right, left)
        : left.IsInverted || right.IsInverted ? null
        : left with { Enum = left.Enum ?? right.Enum, Possible = left.Possible & right.Possible, Origin = left.Origin.And(right.Origin) };

    public static Flags? Unite(Flags left, Flags right) =>
        left.Exact is { } first && right.Exact is { } second ? Constant(left.Enum ?? right.Enum, first | second) : null;

    /// <summary>All the other bits; <see langword="null"/> where some of them would be known to be set.</summary>
    public Flags? Inverted =>
        Exact is { } bits ? Constant(Enum, ~bits)
        : Possible == ulong.MaxValue ? this with { IsInverted = !IsInverted }
        : null;
}

/// <summary>Several values side by side.</summary>
internal sealed record Several(IReadOnlyList<FlowValue?> Items) : FlowValue
{
    public override FlowValue? Without(Func<Roots, bool> isWritten) => new Several([.. Items.Select(item => item?.Without(isWritten))]);

    public bool Equals(Several? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;
}
