using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Whether a schema says more than the generated reader checks by itself.</summary>
internal static class Residual
{
    private static readonly Schema s_nothing = new() { Pointer = "", Resource = 0 };

    /// <param name="schema">A schema.</param>
    /// <param name="withoutHandled">Takes away the keywords that the reader checks; those that check nothing are gone already.</param>
    public static bool Remains(Schema schema, Func<Schema, Schema> withoutHandled) => withoutHandled(Bare(schema)) != s_nothing;

    /// <summary>Whether a schema says nothing but <c>$ref</c>.</summary>
    public static bool IsOnlyReference(Schema schema) => schema.Ref is not null && !Remains(schema, s => s with { Ref = null });

    /// <summary>The schema without annotations, and with what has no effect.</summary>
    private static Schema Bare(Schema schema) => schema with
    {
        Pointer = "",
        Resource = 0,
        Annotations = SchemaAnnotations.None,
        Definitions = default,
        DynamicAnchor = null,
        Then = schema.If is null ? null : schema.Then,
        Else = schema.If is null ? null : schema.Else,
        MinContains = schema.Contains is null ? null : schema.MinContains,
        MaxContains = schema.Contains is null ? null : schema.MaxContains,
        UniqueItems = schema.UniqueItems,
        Constant = schema.Constant == true ? null : schema.Constant,
    };
}
