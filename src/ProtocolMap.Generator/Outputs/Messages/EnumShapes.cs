using ProtocolMap.Model;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Makes types of values that a schema lists.</summary>
internal static class EnumShapes
{
    private static readonly string[] s_members = ["Value", "IsKnown", "Values", "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "ReadFrom", "WriteTo", "Converter", "FromValue"];

    /// <summary>Whether all values are strings, or all are integers; <c>null</c> may be among them.</summary>
    public static bool CanBe(EquatableArray<JsonData> values)
    {
        var others = values.Where(value => value.Kind != JsonKind.Null).ToArray();
        return others.Length > 0 && (Array.TrueForAll(others, value => value.Kind == JsonKind.String) || Array.TrueForAll(others, value => value.Kind == JsonKind.Number && value.Number.TryGetInt64(out _)));
    }

    public static EnumShape Create(string name, Schema schema)
    {
        var taken = new HashSet<string>(s_members, StringComparer.Ordinal) { name };
        var values = schema.Enum!.Value.Where(value => value.Kind != JsonKind.Null).ToArray();
        var isInteger = values[0].Kind == JsonKind.Number;
        var texts = values.Select(value => isInteger && value.Number.TryGetInt64(out var number) ? CSharpText.Number(number) : value.Text).Distinct(StringComparer.Ordinal);
        return new(
            name,
            SchemaDocumentation.Of(schema, "The values that the schema lists."),
            isInteger,
            texts.Select(text => new EnumValue(JsonNames.Claim(NameOf(text, isInteger), taken), text)).ToEquatableArray());
    }

    private static string NameOf(string text, bool isInteger) =>
        !isInteger ? JsonNames.Pascal(text) : text[0] == '-' ? "Minus" + text.Substring(1) : "Value" + text;
}
