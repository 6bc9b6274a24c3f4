namespace ProtocolMap.Model.Messages;

/// <summary>
/// One schema of a message, with everything that it says itself. Schemas inside it are indices into <see cref="MessageSchema.Schemas"/>.
/// A keyword that is absent is <see langword="null"/>, or empty where that means the same.
/// </summary>
internal sealed record Schema
{
    /// <summary>Where it stands in its message, a JSON Pointer (RFC 6901) without percent-encoding; "" for the message itself.</summary>
    public required string Pointer { get; init; }

    /// <summary>The index of the schema that is the root of its schema resource: 0, or one inside the message that has an <c>$id</c>.</summary>
    public required int Resource { get; init; }

    /// <summary><see langword="true"/> or <see langword="false"/> for a schema that is only that; nothing else is set then.</summary>
    public bool? Constant { get; init; }

    public SchemaAnnotations Annotations { get; init; } = SchemaAnnotations.None;

    public SchemaReference? Ref { get; init; }

    public DynamicReference? DynamicRef { get; init; }

    /// <summary>The fragment that <c>$dynamicRef</c> finds it by.</summary>
    public string? DynamicAnchor { get; init; }

    public EquatableArray<NamedSchema> Definitions { get; init; }

    /// <summary>The types that <c>type</c> lists; <see langword="null"/> when it is absent.</summary>
    public JsonTypes? Types { get; init; }

    public JsonData? Const { get; init; }

    /// <summary><see langword="null"/> when absent: an empty list accepts nothing.</summary>
    public EquatableArray<JsonData>? Enum { get; init; }

    public EquatableArray<int> AllOf { get; init; }

    public EquatableArray<int> AnyOf { get; init; }

    public EquatableArray<int> OneOf { get; init; }

    public int? Not { get; init; }

    public int? If { get; init; }

    /// <summary>Without <see cref="If"/> it has no effect.</summary>
    public int? Then { get; init; }

    /// <summary>Without <see cref="If"/> it has no effect.</summary>
    public int? Else { get; init; }

    public ExactNumber? Minimum { get; init; }

    public ExactNumber? Maximum { get; init; }

    public ExactNumber? ExclusiveMinimum { get; init; }

    public ExactNumber? ExclusiveMaximum { get; init; }

    /// <summary>Greater than zero.</summary>
    public ExactNumber? MultipleOf { get; init; }

    /// <summary>In Unicode code points. This and every other count beyond <see cref="long"/> is its greatest value.</summary>
    public long? MinLength { get; init; }

    /// <summary>In Unicode code points.</summary>
    public long? MaxLength { get; init; }

    public SchemaPattern? Pattern { get; init; }

    public EquatableArray<int> PrefixItems { get; init; }

    public int? Items { get; init; }

    public int? Contains { get; init; }

    /// <summary>Without <see cref="Contains"/> it has no effect.</summary>
    public long? MinContains { get; init; }

    /// <summary>Without <see cref="Contains"/> it has no effect.</summary>
    public long? MaxContains { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public int? UnevaluatedItems { get; init; }

    /// <summary>In document order.</summary>
    public EquatableArray<NamedSchema> Properties { get; init; }

    public EquatableArray<PatternSchema> PatternProperties { get; init; }

    public int? AdditionalProperties { get; init; }

    public int? PropertyNames { get; init; }

    public int? UnevaluatedProperties { get; init; }

    public EquatableArray<string> Required { get; init; }

    public EquatableArray<DependentNames> DependentRequired { get; init; }

    public EquatableArray<NamedSchema> DependentSchemas { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }
}
