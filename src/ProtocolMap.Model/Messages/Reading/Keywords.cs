namespace ProtocolMap.Model.Messages.Reading;

/// <summary>The keywords of JSON Schema 2020-12, by what stands in them.</summary>
internal static class Keywords
{
    /// <summary>The dialect that messages are written in, as <c>$schema</c> names it.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Dictionary<string, KeywordForm> s_forms = Table();

    public static IEnumerable<string> All => s_forms.Keys;

    /// <summary>What a keyword holds; <see langword="null"/> for a word that is none.</summary>
    public static KeywordForm? FormOf(string keyword) => s_forms.TryGetValue(keyword, out var form) ? form : null;

    private static Dictionary<string, KeywordForm> Table()
    {
        var forms = new Dictionary<string, KeywordForm>(StringComparer.Ordinal);
        Add(KeywordForm.Schema, "not if then else items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties contentSchema");
        Add(KeywordForm.SchemaList, "allOf anyOf oneOf prefixItems");
        Add(KeywordForm.SchemaMap, "$defs properties patternProperties dependentSchemas");
        Add(
            KeywordForm.Other,
            "$id $schema $anchor $dynamicAnchor $ref $dynamicRef $comment $vocabulary type enum const required dependentRequired "
            + "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems "
            + "minContains maxContains minProperties maxProperties title description default deprecated readOnly writeOnly examples "
            + "format contentEncoding contentMediaType");
        return forms;

        void Add(KeywordForm form, string keywords)
        {
            foreach (var keyword in keywords.Split(' '))
            {
                forms.Add(keyword, form);
            }
        }
    }
}

internal enum KeywordForm
{
    Schema,
    SchemaList,
    SchemaMap,

    /// <summary>No schema.</summary>
    Other,
}
