using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages.Patterns;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>Reads the keywords of schemas whose places in their messages are known.</summary>
/// <param name="names">What schemas can be referred to by.</param>
/// <param name="assertFormat">Whether <c>format</c> and the content keywords are assertions.</param>
/// <param name="context">What all readers share.</param>
internal sealed class SchemaReader(SchemaNames names, bool assertFormat, ReadContext context)
{
    private readonly ReferenceReader _references = new(names, context);

    public Schema Read(SchemaNode node)
    {
        var value = node.Value;
        if (value.Kind != JsonKind.Object)
        {
            // The message itself was judged with its section.
            if (node.Index != 0 && value.Kind is not (JsonKind.True or JsonKind.False))
            {
                ObjectReader.ReportWrongType(context.Problems, value, LastToken(node.Pointer), "a JSON Schema: an object, true or false");
            }

            return new Schema { Pointer = node.Pointer, Resource = node.Resource, Constant = value.Kind != JsonKind.False };
        }

        CheckKeywords(value);
        var reader = new KeywordReader(node, context);
        CheckIdentity(reader);
        if (assertFormat)
        {
            CheckAssertions(reader);
        }

        return new Schema
        {
            Pointer = node.Pointer,
            Resource = node.Resource,
            Annotations = ReadAnnotations(reader),
            Ref = _references.Read(node, reader),
            DynamicRef = _references.ReadDynamic(node, reader),
            DynamicAnchor = reader.Formatted("$dynamicAnchor", IsAnchor, "an anchor: a letter or '_', then letters, digits, '-', '_' and '.'"),
            Definitions = reader.NamedSchemas("$defs"),
            Types = reader.Types(),
            Const = reader.Find("const") is { } constant ? JsonData.From(constant) : null,
            Enum = reader.Values("enum"),
            AllOf = reader.SchemaList("allOf"),
            AnyOf = reader.SchemaList("anyOf"),
            OneOf = reader.SchemaList("oneOf"),
            Not = reader.Schema("not"),
            If = reader.Schema("if"),
            Then = reader.Schema("then"),
            Else = reader.Schema("else"),
            Minimum = reader.Number("minimum"),
            Maximum = reader.Number("maximum"),
            ExclusiveMinimum = reader.Number("exclusiveMinimum"),
            ExclusiveMaximum = reader.Number("exclusiveMaximum"),
            MultipleOf = reader.PositiveNumber("multipleOf"),
            MinLength = reader.Count("minLength"),
            MaxLength = reader.Count("maxLength"),
            Pattern = reader.String("pattern") is { } pattern ? ReadPattern(pattern, node.PlaceOf("pattern")) : null,
            PrefixItems = reader.SchemaList("prefixItems"),
            Items = reader.Schema("items"),
            Contains = reader.Schema("contains"),
            MinContains = reader.Count("minContains"),
            MaxContains = reader.Count("maxContains"),
            MinItems = reader.Count("minItems"),
            MaxItems = reader.Count("maxItems"),
            UniqueItems = reader.Boolean("uniqueItems"),
            UnevaluatedItems = reader.Schema("unevaluatedItems"),
            Properties = reader.NamedSchemas("properties"),
            PatternProperties = ReadPatternProperties(reader),
            AdditionalProperties = reader.Schema("additionalProperties"),
            PropertyNames = reader.Schema("propertyNames"),
            UnevaluatedProperties = reader.Schema("unevaluatedProperties"),
            Required = reader.Names("required"),
            DependentRequired = reader.DependentNames("dependentRequired"),
            DependentSchemas = reader.NamedSchemas("dependentSchemas"),
            MinProperties = reader.Count("minProperties"),
            MaxProperties = reader.Count("maxProperties"),
        };
    }

    private static SchemaAnnotations ReadAnnotations(KeywordReader reader)
    {
        var annotations = new SchemaAnnotations
        {
            Title = reader.String("title"),
            Description = reader.String("description"),
            Comment = reader.String("$comment"),
            Deprecated = reader.Boolean("deprecated"),
            ReadOnly = reader.Boolean("readOnly"),
            WriteOnly = reader.Boolean("writeOnly"),
            Default = reader.Find("default") is { } value ? JsonData.From(value) : null,
            Examples = reader.Values("examples") ?? default,
            Format = reader.String("format"),
            ContentEncoding = reader.String("contentEncoding"),
            ContentMediaType = reader.String("contentMediaType"),
            ContentSchema = reader.Schema("contentSchema"),
        };
        return annotations == SchemaAnnotations.None ? SchemaAnnotations.None : annotations;
    }

    private static bool IsAnchor(string text) => text.Length > 0 && text[0] is not ('-' or '.' or (>= '0' and <= '9'))
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');

    private static string LastToken(string pointer) => pointer.Substring(pointer.LastIndexOf('/') + 1).Replace("~1", "/").Replace("~0", "~");

    private void CheckKeywords(JsonValue schema)
    {
        foreach (var property in schema.Properties())
        {
            if (Keywords.FormOf(property.Name) is null && !PropertySet.IsUsersOwn(property.Name))
            {
                context.Problems.Add(
                    ProblemKind.UnknownKeyword, property.NamePlace, property.Name, context.Suggest(property.Name, Keywords.All));
            }
        }
    }

    /// <summary>The keywords that say what a schema is called and in which language it is written.</summary>
    private void CheckIdentity(KeywordReader reader)
    {
        reader.Formatted("$id", id => Uris.Split(id).Fragment is null or "", "a URI reference without a fragment");
        reader.Formatted("$anchor", IsAnchor, "an anchor: a letter or '_', then letters, digits, '-', '_' and '.'");
        if (reader.String("$schema") is { } dialect && dialect.TrimEnd('#') != Keywords.Dialect)
        {
            context.Problems.Add(ProblemKind.DialectNotSupported, reader.Find("$schema")!.Value.Place, dialect, Keywords.Dialect);
        }

        // It is for meta-schemas; a schema that describes data is judged alike with and without it (JSON Schema Core, 8.1.2).
        if (reader.Is("$vocabulary", "an object", JsonKind.Object) is { } vocabulary)
        {
            foreach (var entry in vocabulary.Properties().Where(e => e.Value.Kind is not (JsonKind.True or JsonKind.False)))
            {
                ObjectReader.ReportWrongType(context.Problems, entry.Value, entry.Name, "true or false");
            }
        }
    }

    private void CheckAssertions(KeywordReader reader)
    {
        Check("format", Formats.IsKnown);
        Check("contentEncoding", Contents.IsBase64);
        Check("contentMediaType", Contents.IsJson);

        void Check(string keyword, Func<string, bool> canBeAsserted)
        {
            if (reader.Find(keyword) is { Kind: JsonKind.String } value && !canBeAsserted(value.GetString()))
            {
                context.Problems.Add(ProblemKind.FormatNotSupported, value.Place, value.GetString(), keyword);
            }
        }
    }

    private EquatableArray<PatternSchema> ReadPatternProperties(KeywordReader reader)
    {
        var result = new List<PatternSchema>();
        foreach (var (entry, schema) in reader.SchemaMap("patternProperties"))
        {
            if (ReadPattern(entry.Name, entry.NamePlace) is { } pattern)
            {
                result.Add(new PatternSchema(pattern, schema));
            }
        }

        return result.ToEquatableArray();
    }

    private SchemaPattern? ReadPattern(string source, Place place)
    {
        var program = PatternCompiler.Compile(source, out var refused);
        if (program is null)
        {
            context.Problems.Add(ProblemKind.PatternNotSupported, place, source, refused);
            return null;
        }

        return new SchemaPattern(source, program);
    }
}
