using ProtocolMap.Model.Json;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>Compares what a schema says without refusing any value, and the keywords that nothing else compares.</summary>
internal sealed class AnnotationComparison(SchemaComparison owner, SchemaView before, SchemaView after, string path)
{
    private static readonly string[] s_texts = ["title", "description", "examples", "$comment"];

    private static readonly HashSet<string> s_compared = new(StringComparer.Ordinal)
    {
        "type", "enum", "const", "properties", "required", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames",
        "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "dependencies", "items", "additionalItems", "prefixItems",
        "unevaluatedItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "allOf", "anyOf", "oneOf", "not",
        "if", "then", "else", "contentEncoding", "contentMediaType", "contentSchema", "deprecated", "default", "readOnly", "writeOnly", "$schema",
    };

    public void Compare()
    {
        foreach (var keyword in s_texts.Where(k => Show(before, k) != Show(after, k)))
        {
            owner.Add(MessageKinds.AnnotationChanged, before, after, path, keyword);
        }

        var (was, isNow) = (before.Find("deprecated")?.Kind == JsonKind.True, after.Find("deprecated")?.Kind == JsonKind.True);
        if (was != isNow)
        {
            owner.Add(isNow ? MessageKinds.Deprecated : MessageKinds.DeprecationLifted, before, after, path);
        }

        if (Show(before, "default") != Show(after, "default"))
        {
            owner.Add(MessageKinds.DefaultChanged, before, after, path, Show(before, "default"), Show(after, "default"));
        }

        foreach (var keyword in ((string[])["readOnly", "writeOnly"]).Where(k => (before.Find(k)?.Kind == JsonKind.True) != (after.Find(k)?.Kind == JsonKind.True)))
        {
            owner.Add(MessageKinds.AccessChanged, before, after, path, keyword);
        }

        if (Show(before, "$schema") != Show(after, "$schema"))
        {
            owner.Add(MessageKinds.DialectChanged, before, after, path, Show(before, "$schema"), Show(after, "$schema"));
        }

        CompareRest();
    }

    // Nothing that a schema says goes unseen, whatever it is.
    private void CompareRest()
    {
        foreach (var keyword in before.Keywords.Union(after.Keywords, StringComparer.Ordinal).Where(k => !s_compared.Contains(k) && !s_texts.Contains(k, StringComparer.Ordinal)))
        {
            if (Show(before, keyword) != Show(after, keyword))
            {
                var isOwn = keyword.StartsWith("x-", StringComparison.Ordinal);
                owner.Add(isOwn ? MessageKinds.AnnotationChanged : ConstraintKinds.KeywordChanged, before, after, path, keyword);
            }
        }
    }

    private static string Show(SchemaView schema, string keyword) => SchemaValues.Show(schema.Find(keyword));
}
