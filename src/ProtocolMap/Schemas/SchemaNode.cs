namespace ProtocolMap.Runtime;

/// <summary>One schema, ready to judge. Schemas are indices into <see cref="SchemaSet.Schemas"/>, names numbers of its <see cref="NameTable"/>; -1 is none.</summary>
internal sealed class SchemaNode
{
    /// <summary>Whether everything or nothing is valid; <see langword="null"/> for a schema with keywords.</summary>
    public bool? Constant { get; set; }

    /// <summary>The root of the schema resource that it belongs to.</summary>
    public int Resource { get; set; }

    /// <summary>Whether it may come back to itself inside the data, so that its verdicts are worth keeping.</summary>
    public bool IsRecursive { get; set; }

    public int Ref { get; set; } = -1;

    public int DynamicRef { get; set; } = -1;

    /// <summary>The name of the anchor that <see cref="DynamicRef"/> looks for; -1 for an ordinary reference.</summary>
    public int DynamicRefAnchor { get; set; } = -1;

    public int DynamicAnchor { get; set; } = -1;

    /// <summary>A bit for each type in the order null, boolean, object, array, string, integer, number; 0 when all are allowed.</summary>
    public int Types { get; set; }

    public JsonConstant? Const { get; set; }

    public ConstantSet? Enum { get; set; }

    public int[] AllOf { get; set; } = [];

    public int[] AnyOf { get; set; } = [];

    public int[] OneOf { get; set; } = [];

    public int Not { get; set; } = -1;

    public int If { get; set; } = -1;

    public int Then { get; set; } = -1;

    public int Else { get; set; } = -1;

    public NumberRules? Numbers { get; set; }

    public StringRules? Strings { get; set; }

    public ArrayRules? Arrays { get; set; }

    public ObjectRules? Objects { get; set; }
}

/// <summary>What numbers must be; each as JSON writes it.</summary>
internal sealed class NumberRules
{
    public byte[]? Minimum { get; set; }

    public byte[]? Maximum { get; set; }

    public byte[]? ExclusiveMinimum { get; set; }

    public byte[]? ExclusiveMaximum { get; set; }

    public byte[]? MultipleOf { get; set; }
}

internal sealed class StringRules
{
    public long MinLength { get; set; }

    public long MaxLength { get; set; } = long.MaxValue;

    public JsonPattern? Pattern { get; set; }

    /// <summary>The pattern as the schema writes it.</summary>
    public string PatternText { get; set; } = "";

    /// <summary>The format that strings must have, where formats are assertions.</summary>
    public FormatRule? Format { get; set; }

    public ContentRule? Content { get; set; }
}

/// <param name="Name">What it is called.</param>
/// <param name="HasSeconds">Whether it ends with a time, in which a leap second is possible at the end of a day in UTC only.</param>
/// <param name="Pattern">What its strings match.</param>
internal sealed record FormatRule(string Name, bool HasSeconds, JsonPattern Pattern);

/// <summary>What is inside strings, where that is an assertion.</summary>
/// <param name="Base64">What a string in base64 matches; <see langword="null"/> when the string is its content.</param>
/// <param name="IsJson">Whether the content is JSON.</param>
/// <param name="Schema">The schema of the content, or -1.</param>
internal sealed record ContentRule(JsonPattern? Base64, bool IsJson, int Schema);

internal sealed class ArrayRules
{
    public int[] PrefixItems { get; set; } = [];

    public int Items { get; set; } = -1;

    public int Contains { get; set; } = -1;

    public long MinContains { get; set; } = 1;

    public long MaxContains { get; set; } = long.MaxValue;

    public long MinItems { get; set; }

    public long MaxItems { get; set; } = long.MaxValue;

    public bool UniqueItems { get; set; }

    public int Unevaluated { get; set; } = -1;
}

internal sealed class ObjectRules
{
    /// <summary>The names of properties, ascending, and their schemas.</summary>
    public int[] PropertyNames { get; set; } = [];

    public int[] PropertySchemas { get; set; } = [];

    public (JsonPattern Pattern, int Schema)[] Patterns { get; set; } = [];

    public int Additional { get; set; } = -1;

    public int Names { get; set; } = -1;

    public int Unevaluated { get; set; } = -1;

    public int[] Required { get; set; } = [];

    public (int Name, int[] Names)[] DependentRequired { get; set; } = [];

    public (int Name, int Schema)[] DependentSchemas { get; set; } = [];

    public long MinProperties { get; set; }

    public long MaxProperties { get; set; } = long.MaxValue;

    /// <summary>The schema that <c>properties</c> gives to a name, or -1.</summary>
    public int SchemaOf(int name)
    {
        var position = name < 0 ? -1 : Array.BinarySearch(PropertyNames, name);
        return position < 0 ? -1 : PropertySchemas[position];
    }
}
