using ProtocolMap.Model;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Makes the types of schemas.</summary>
internal sealed class TypeShapes(SchemaGraph graph, SchemaForms forms, ValueShapes values)
{
    private static readonly string[] s_members =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize", "FromJson", "ToJson", "Read", "Write", "Validate", "ReadFrom", "WriteTo",
        "Converter", "Match", "MessageSchemas",
    ];

    private static readonly string[] s_parameters = ["checks", "checker", "writer"];

    /// <param name="name">The name of the type.</param>
    /// <param name="reference">Its schema, which is an object.</param>
    public ObjectShape Object(string name, SchemaReference reference)
    {
        reference = graph.Follow(reference);
        var schema = graph[reference];
        var taken = new HashSet<string>(s_members, StringComparer.Ordinal) { name };
        var takenParameters = new HashSet<string>(s_parameters, StringComparer.Ordinal);
        var parts = new ObjectParts(graph, forms, reference);
        var members = parts.Properties.Select(property => Member(property.Name, property.Schema, parts.Required.Contains(property.Name), taken, takenParameters)).ToArray();
        var isOpen = schema.AdditionalProperties is not { } rest || graph[new(reference.Message, rest)].Constant != false || schema.PatternProperties.Count > 0;
        return new(name, SchemaDocumentation.Of(schema, "A message, or a part of one."), new(members))
        {
            IsOpen = isOpen,
            OthersName = JsonNames.Claim("OtherMembers", taken),
            Checks = ValueChecks.None with { MinCount = ValueShapes.Count(schema.MinProperties), MaxCount = ValueShapes.Count(schema.MaxProperties) },
            Judge = parts.IsJudged ? reference : null,
            Schema = reference,
        };
    }

    public UnionShape Union(string name, SchemaReference reference)
    {
        reference = graph.Follow(reference);
        var schema = graph[reference];
        var branches = forms.BranchesOf(reference).Branches;
        var shapes = Array.ConvertAll(branches, branch => values.Of(branch) with { AcceptsNull = false });
        var discriminator = Discriminators.Find(graph, forms, branches);
        var kinds = Array.ConvertAll(branches, branch => TokenKinds(graph[branch]));
        var areKindsDisjoint = kinds.All(kind => kind.Length > 0) && kinds.SelectMany(kind => kind).Distinct(StringComparer.Ordinal).Count() == kinds.Sum(kind => kind.Length);
        var taken = new HashSet<string>(s_members, StringComparer.Ordinal) { name, "Value" };
        var takenParameters = new HashSet<string>(StringComparer.Ordinal);
        var cases = branches.Select((branch, i) =>
        {
            var word = discriminator is null ? CaseWord(shapes[i], name) : JsonNames.Pascal(discriminator.Tags[i]);
            return new UnionCase(JsonNames.Claim(word + "Case", taken), JsonNames.Claim(JsonNames.Camel(word), takenParameters), shapes[i])
            {
                Tag = discriminator?.Tags[i],
                Kinds = discriminator is null && areKindsDisjoint ? new(kinds[i]) : default,
                Schema = discriminator is null && !areKindsDisjoint ? branch : null,
            };
        });
        var isDecided = discriminator is not null || areKindsDisjoint;
        var remains = Residual.Remains(schema, s => s with { OneOf = default, AnyOf = default, Types = null }) || (schema.Types is not null && discriminator is null);
        return new(name, SchemaDocumentation.Of(schema, "One of several shapes."), cases.ToEquatableArray())
        {
            Schema = reference,
            Discriminator = discriminator?.Name,
            Judge = remains || (!isDecided && schema.OneOf.Count > 0) ? reference : null,
        };
    }

    public EnumShape Enum(string name, SchemaReference reference) => EnumShapes.Create(name, graph[graph.Follow(reference)]);

    public WrapperShape Wrapper(string name, SchemaReference reference, ValueShape value) =>
        new(name, SchemaDocumentation.Of(graph[reference], "A message."), value) { Schema = graph.Follow(reference) };

    private MemberShape Member(string jsonName, SchemaReference reference, bool isRequired, HashSet<string> taken, HashSet<string> takenParameters)
    {
        var shape = values.Of(reference);
        var annotations = graph[reference].Annotations;
        var name = JsonNames.Claim(JsonNames.Pascal(jsonName), taken);
        return new(jsonName, name, JsonNames.Claim(JsonNames.Camel(name), takenParameters), shape)
        {
            IsRequired = isRequired,
            IsDeprecated = annotations.Deprecated,
            Default = isRequired ? null : values.DefaultOf(reference, shape),
            Documentation = SchemaDocumentation.Of(graph[reference], "The member " + jsonName + "."),
        };
    }

    private static string CaseWord(ValueShape shape, string union) => shape.Kind switch
    {
        ValueKind.Class or ValueKind.Enum => Shorten(shape.Type.Substring(shape.Type.LastIndexOf('.') + 1).TrimStart('@'), union),
        ValueKind.Fragment => "Json",
        ValueKind.List => "List",
        ValueKind.Dictionary => "Dictionary",
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger => "Integer",
        ValueKind.Double or ValueKind.Decimal => "Number",
        _ => shape.Kind.ToString(),
    };

    /// <summary>The name of a type without what the name of the union says already.</summary>
    private static string Shorten(string type, string union) =>
        type.Length > union.Length && type.StartsWith(union, StringComparison.Ordinal) && type[union.Length] is >= 'A' and <= 'Z' ? type.Substring(union.Length) : type;

    private static string[] TokenKinds(Schema schema) => SchemaForms.TypesOf(schema) switch
    {
        JsonTypes.Object => ["StartObject"],
        JsonTypes.Array => ["StartArray"],
        JsonTypes.String => ["String"],
        JsonTypes.Number or JsonTypes.Integer or (JsonTypes.Number | JsonTypes.Integer) => ["Number"],
        JsonTypes.Boolean => ["True", "False"],
        _ => schema.Types is null && schema.Properties.Count > 0 ? ["StartObject"] : [],
    };
}
