using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Chooses the type of a string by its format.</summary>
internal static class StringShapes
{
    public static ValueShape Of(SchemaReference reference, Schema schema)
    {
        var shape = OfFormat(schema.Annotations);
        if (shape is not null)
        {
            return Residual.Remains(schema, s => s with { Types = null }) ? shape with { Judge = reference } : shape;
        }

        shape = new(ValueKind.String, "string")
        {
            Checks = ValueChecks.None with
            {
                MinLength = ValueShapes.Count(schema.MinLength),
                MaxLength = ValueShapes.Count(schema.MaxLength),
                Pattern = schema.Pattern?.Program,
                PatternSource = schema.Pattern?.Source,
            },
        };
        return Residual.Remains(schema, s => s with { Types = null, MinLength = null, MaxLength = null, Pattern = null }) ? shape with { Judge = reference } : shape;
    }

    private static ValueShape? OfFormat(SchemaAnnotations annotations) => annotations.Format switch
    {
        "uuid" => new(ValueKind.Guid, "global::System.Guid"),
        "date-time" => new(ValueKind.DateTimeOffset, "global::System.DateTimeOffset"),
        "uri" or "iri" => new(ValueKind.Uri, "global::System.Uri"),
        "uri-reference" or "iri-reference" => new(ValueKind.UriReference, "global::System.Uri"),
        _ when annotations.ContentEncoding == "base64" => new(ValueKind.Bytes, "byte[]"),
        _ => null,
    };
}
