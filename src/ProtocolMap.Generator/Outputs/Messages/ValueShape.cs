using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>How a JSON value is read, kept and written.</summary>
internal enum ValueKind
{
    /// <summary>A value of any kind, as it was written.</summary>
    Fragment,
    String,
    Boolean,
    Int32,
    Int64,
    BigInteger,
    Double,
    Decimal,
    Guid,
    DateTimeOffset,
    Uri,
    UriReference,
    Bytes,
    List,
    Dictionary,

    /// <summary>A generated class.</summary>
    Class,

    /// <summary>A generated struct of known and unknown values.</summary>
    Enum,
}

/// <summary>The shape of a JSON value in C#.</summary>
/// <param name="Kind">How it is read, kept and written.</param>
/// <param name="Type">Its C# type, without <c>?</c>.</param>
internal sealed record ValueShape(ValueKind Kind, string Type)
{
    public static readonly ValueShape Fragment = new(ValueKind.Fragment, "global::ProtocolMap.Runtime.JsonFragment");

    /// <summary>Whether JSON may have <c>null</c> here.</summary>
    public bool AcceptsNull { get; init; }

    /// <summary>The items of a list, the values of a dictionary.</summary>
    public ValueShape? Item { get; init; }

    public ValueChecks Checks { get; init; } = ValueChecks.None;

    /// <summary>The schema that the whole value must be held against, because its keywords are not all in <see cref="Checks"/>.</summary>
    public SchemaReference? Judge { get; init; }

    public bool IsValueType => Kind is ValueKind.Boolean or ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger or ValueKind.Double or ValueKind.Decimal
        or ValueKind.Guid or ValueKind.DateTimeOffset or ValueKind.Enum;

    /// <summary>Whether its text may have to be kept, because the type would write it otherwise.</summary>
    public bool KeepsText => Kind is ValueKind.Double or ValueKind.Decimal or ValueKind.Guid or ValueKind.DateTimeOffset || Item?.KeepsText == true;

    /// <summary>Its C# type where JSON may have <c>null</c>.</summary>
    public string TypeHere => AcceptsNull ? Type + "?" : Type;

    /// <summary>Whether anything is checked that construction has to check too, here or in items.</summary>
    public bool IsChecked => Checks != ValueChecks.None || Item?.IsChecked == true;

    /// <summary>Whether this or an item must be held against its schema.</summary>
    public bool IsJudged => Judge is not null || Item?.IsJudged == true;
}

/// <summary>Constraints that are checked while a value is read.</summary>
internal sealed record ValueChecks
{
    public static readonly ValueChecks None = new();

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The runtime library's form of a pattern.</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern as the schema has it.</summary>
    public string? PatternSource { get; init; }

    /// <summary>The one string that is allowed.</summary>
    public string? Constant { get; init; }

    public EquatableArray<Bound> Bounds { get; init; }

    /// <summary>A C# literal of the value's type.</summary>
    public string? MultipleOf { get; init; }

    /// <summary>Whether no two items may be equal.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The least items or members.</summary>
    public int? MinCount { get; init; }

    /// <summary>The most items or members.</summary>
    public int? MaxCount { get; init; }
}

/// <param name="Keyword">The keyword that sets it.</param>
/// <param name="Text">The bound as JSON.</param>
/// <param name="Literal">The bound as a C# literal of the value's type, rounded to it.</param>
internal sealed record Bound(string Keyword, string Text, string Literal);
