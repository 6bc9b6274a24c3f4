using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>A generated type.</summary>
/// <param name="Name">A C# identifier without <c>@</c>.</param>
/// <param name="Documentation">What it stands for.</param>
internal abstract record TypeShape(string Name, Documentation Documentation)
{
    /// <summary>The id of the message that this type is; <see langword="null"/> for a part of one.</summary>
    public string? Message { get; init; }

    /// <summary>Its schema.</summary>
    public SchemaReference? Schema { get; init; }
}

/// <summary>An object with named members.</summary>
internal sealed record ObjectShape(string Name, Documentation Documentation, EquatableArray<MemberShape> Members) : TypeShape(Name, Documentation)
{
    /// <summary>Whether members that the schema does not name are kept; otherwise they are refused.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The C# name of the property that holds them.</summary>
    public string OthersName { get; init; } = "OtherMembers";

    public ValueChecks Checks { get; init; } = ValueChecks.None;

    public SchemaReference? Judge { get; init; }
}

/// <param name="JsonName">The name in JSON.</param>
/// <param name="Name">The C# name of the property.</param>
/// <param name="Parameter">The C# name of the constructor's parameter.</param>
/// <param name="Value">The shape of its value.</param>
internal sealed record MemberShape(string JsonName, string Name, string Parameter, ValueShape Value)
{
    public bool IsRequired { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The C# expression that stands in when the member is absent.</summary>
    public string? Default { get; init; }

    public Documentation Documentation { get; init; } = new("");

    /// <summary>Whether its value is always the same, so that nobody has to give it.</summary>
    public bool IsConstant => IsRequired && Value is { Kind: ValueKind.String, Checks.Constant: not null, AcceptsNull: false };
}

/// <summary>A message that is not an object.</summary>
internal sealed record WrapperShape(string Name, Documentation Documentation, ValueShape Value) : TypeShape(Name, Documentation);

/// <summary>Strings or integers of which some are known.</summary>
internal sealed record EnumShape(string Name, Documentation Documentation, bool IsInteger, EquatableArray<EnumValue> Values) : TypeShape(Name, Documentation);

/// <param name="Name">The C# name.</param>
/// <param name="Text">The string, or the digits of the integer.</param>
internal sealed record EnumValue(string Name, string Text);

/// <summary>One of several shapes.</summary>
internal sealed record UnionShape(string Name, Documentation Documentation, EquatableArray<UnionCase> Cases) : TypeShape(Name, Documentation)
{
    /// <summary>The member whose string tells the cases apart; <see langword="null"/> when their kinds of JSON value do, or their schemas.</summary>
    public string? Discriminator { get; init; }

    public SchemaReference? Judge { get; init; }
}

/// <param name="Name">The C# name of the case's class.</param>
/// <param name="Parameter">The C# name of its parameter in <c>Match</c>.</param>
/// <param name="Value">The shape of its value.</param>
internal sealed record UnionCase(string Name, string Parameter, ValueShape Value)
{
    /// <summary>The string of the discriminator.</summary>
    public string? Tag { get; init; }

    /// <summary>The names in <c>JsonTokenKind</c> by which it is told from the others.</summary>
    public EquatableArray<string> Kinds { get; init; }

    /// <summary>The schema that tells it from the others, where nothing else does.</summary>
    public SchemaReference? Schema { get; init; }
}
