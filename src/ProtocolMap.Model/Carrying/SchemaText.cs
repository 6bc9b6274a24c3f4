using System.Globalization;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Model.Carrying;

/// <summary>
/// A message's schema as JSON again, without what only people read. Read back it gives the same schemas under the same indices. Every
/// reference names a message and a pointer in it; resources inside a message get an <c>$id</c> of their own making.
/// </summary>
internal sealed class SchemaText
{
    private static readonly string[] s_typeNames = ["null", "boolean", "object", "array", "string", "integer", "number"];
    private readonly MessageSchema _message;
    private readonly Func<string, MessageSchema> _find;

    private SchemaText(MessageSchema message, Func<string, MessageSchema> find)
    {
        _message = message;
        _find = find;
    }

    /// <param name="message">The message.</param>
    /// <param name="find">Gives the messages that it may refer to.</param>
    public static JsonData Of(MessageSchema message, Func<string, MessageSchema> find) => new SchemaText(message, find).Of(0);

    private JsonData Of(int index)
    {
        var schema = _message.Schemas[index];
        if (schema.Constant is { } constant)
        {
            return new JsonData(constant ? JsonKind.True : JsonKind.False);
        }

        var members = new List<JsonMember>();
        if (schema.Resource == index && index > 0)
        {
            members.Add(new JsonMember("$id", Text(ResourceName(_message.Message, index))));
        }

        AddOwn(members, schema);
        members.AddRange(Inside(schema).OrderBy(m => m.First).Select(m => new JsonMember(m.Keyword, m.Value())));
        return new JsonData(JsonKind.Object, Members: members.ToEquatableArray());
    }

    private static string ResourceName(string message, int index) =>
        index == 0 ? message : message + "." + index.ToString(CultureInfo.InvariantCulture);

    private void AddOwn(List<JsonMember> members, Schema schema)
    {
        Add("$ref", schema.Ref is { } reference ? Text(PointerTo(reference)) : null);
        Add("$dynamicRef", schema.DynamicRef is { } dynamic ? Text(DynamicTo(dynamic)) : null);
        Add("$dynamicAnchor", schema.DynamicAnchor is { } anchor ? Text(anchor) : null);
        Add("type", schema.Types is { } types ? List(s_typeNames.Where((_, i) => ((int)types & (1 << i)) != 0).Select(Text)) : null);
        Add("const", schema.Const);
        Add("enum", schema.Enum is { } values ? List(values) : null);
        Add("minimum", Number(schema.Minimum));
        Add("maximum", Number(schema.Maximum));
        Add("exclusiveMinimum", Number(schema.ExclusiveMinimum));
        Add("exclusiveMaximum", Number(schema.ExclusiveMaximum));
        Add("multipleOf", Number(schema.MultipleOf));
        Add("minLength", Count(schema.MinLength));
        Add("maxLength", Count(schema.MaxLength));
        Add("pattern", schema.Pattern is { } pattern ? Text(pattern.Source) : null);
        Add("minItems", Count(schema.MinItems));
        Add("maxItems", Count(schema.MaxItems));
        Add("uniqueItems", schema.UniqueItems ? new JsonData(JsonKind.True) : null);
        Add("minContains", Count(schema.MinContains));
        Add("maxContains", Count(schema.MaxContains));
        Add("required", schema.Required.Count > 0 ? List(schema.Required.Select(Text)) : null);
        Add("dependentRequired", schema.DependentRequired.Count > 0 ? Map(schema.DependentRequired.Select(d => new JsonMember(d.Name, List(d.Names.Select(Text))))) : null);
        Add("minProperties", Count(schema.MinProperties));
        Add("maxProperties", Count(schema.MaxProperties));
        Add("default", schema.Annotations.Default);
        Add("deprecated", schema.Annotations.Deprecated ? new JsonData(JsonKind.True) : null);
        Add("readOnly", schema.Annotations.ReadOnly ? new JsonData(JsonKind.True) : null);
        Add("writeOnly", schema.Annotations.WriteOnly ? new JsonData(JsonKind.True) : null);
        Add("format", schema.Annotations.Format is { } format ? Text(format) : null);
        Add("contentEncoding", schema.Annotations.ContentEncoding is { } encoding ? Text(encoding) : null);
        Add("contentMediaType", schema.Annotations.ContentMediaType is { } mediaType ? Text(mediaType) : null);

        void Add(string keyword, JsonData? value)
        {
            if (value is not null)
            {
                members.Add(new JsonMember(keyword, value));
            }
        }
    }

    /// <summary>The keywords that hold schemas, each with the least index in it: in that order they were written.</summary>
    private IEnumerable<(string Keyword, int First, Func<JsonData> Value)> Inside(Schema schema)
    {
        IEnumerable<(string, int?)> single =
        [
            ("not", schema.Not), ("if", schema.If), ("then", schema.Then), ("else", schema.Else), ("items", schema.Items), ("contains", schema.Contains),
            ("unevaluatedItems", schema.UnevaluatedItems), ("additionalProperties", schema.AdditionalProperties), ("propertyNames", schema.PropertyNames),
            ("unevaluatedProperties", schema.UnevaluatedProperties), ("contentSchema", schema.Annotations.ContentSchema),
        ];
        IEnumerable<(string, EquatableArray<int>)> lists =
            [("allOf", schema.AllOf), ("anyOf", schema.AnyOf), ("oneOf", schema.OneOf), ("prefixItems", schema.PrefixItems)];
        IEnumerable<(string, IEnumerable<(string Key, int Schema)>)> maps =
        [
            ("$defs", schema.Definitions.Select(d => (d.Name, d.Schema))), ("properties", schema.Properties.Select(p => (p.Name, p.Schema))),
            ("patternProperties", schema.PatternProperties.Select(p => (p.Pattern.Source, p.Schema))),
            ("dependentSchemas", schema.DependentSchemas.Select(d => (d.Name, d.Schema))),
        ];
        foreach (var (keyword, index) in single)
        {
            if (index is { } inner)
            {
                yield return (keyword, inner, () => Of(inner));
            }
        }

        foreach (var (keyword, indices) in lists.Where(l => l.Item2.Count > 0))
        {
            yield return (keyword, indices.Min(), () => List(indices.Select(Of)));
        }

        foreach (var (keyword, entries) in maps.Where(m => m.Item2.Any()))
        {
            yield return (keyword, First(schema, keyword, entries.Select(e => e.Schema)), () => Map(entries.Select(e => new JsonMember(e.Key, Of(e.Schema)))));
        }
    }

    /// <summary>The definitions of the message itself have their indices before all else; what tells their place is what stands in them.</summary>
    private int First(Schema schema, string keyword, IEnumerable<int> schemas) => ReferenceEquals(schema, _message.Root) && keyword == "$defs"
        ? schemas.SelectMany(s => Inside(_message.Schemas[s])).Select(i => i.First).DefaultIfEmpty(0).Min()
        : schemas.Min();

    private string PointerTo(SchemaReference reference)
    {
        var pointer = _find(reference.Message).Schemas[reference.Schema].Pointer;
        return reference.Message + (pointer.Length == 0 ? "" : "#" + Uri.EscapeDataString(pointer).Replace("%2F", "/"));
    }

    private string DynamicTo(DynamicReference reference) => reference.Anchor is null
        ? PointerTo(reference.Initial)
        : ResourceName(reference.Initial.Message, _find(reference.Initial.Message).Schemas[reference.Initial.Schema].Resource) + "#" + reference.Anchor;

    private static JsonData Text(string text) => new(JsonKind.String, text);

    private static JsonData? Number(ExactNumber? number) => number is null ? null : new(JsonKind.Number, number.ToString());

    private static JsonData? Count(long? count) => count is null ? null : new(JsonKind.Number, count.Value.ToString(CultureInfo.InvariantCulture));

    private static JsonData List(IEnumerable<JsonData> items) => new(JsonKind.Array, Items: items.ToEquatableArray());

    private static JsonData Map(IEnumerable<JsonMember> members) => new(JsonKind.Object, Members: members.ToEquatableArray());
}
