using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Schema;

/// <summary>The schema as a document: what editors need of it to be of help.</summary>
public sealed class SchemaDocumentTests
{
    private static readonly byte[] s_bytes = File.ReadAllBytes(Repository.Path("schema", "protocol-map.schema.json"));
    private static readonly JsonObject s_schema = JsonNode.Parse(s_bytes)!.AsObject();

    [Fact]
    public void Is_UTF8_without_byte_order_mark_and_names_its_dialect()
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(s_bytes);

        Assert.StartsWith("{\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)s_schema["$schema"]);
    }

    [Fact]
    public void Every_reference_resolves_within_the_document() =>
        Assert.Empty(Objects(s_schema)
            .Where(node => node.ContainsKey("$ref") && Target(node) is null)
            .Select(node => node.ToJsonString()));

    [Fact]
    public void Every_definition_is_used()
    {
        var used = Objects(s_schema).Select(node => (string?)node["$ref"]).ToHashSet(StringComparer.Ordinal);

        Assert.All(s_schema["$defs"]!.AsObject(), definition => Assert.Contains($"#/$defs/{definition.Key}", used));
    }

    [Fact]
    public void Every_property_has_a_title_and_a_description() =>
        Assert.Empty(Properties()
            .Where(property => !HasHelp(property.Schema, "title") || !HasHelp(property.Schema, "description"))
            .Select(property => property.Path));

    /// <summary>Visual Studio Code lets the help of the definition win over that of the property which refers to it.</summary>
    [Fact]
    public void No_definition_hides_the_help_of_a_property() =>
        Assert.Empty(Properties()
            .Where(property => property.Schema.ContainsKey("description") && Target(property.Schema) is { } target
                && (target.ContainsKey("title") || target.ContainsKey("description")))
            .Select(property => property.Path));

    [Fact]
    public void Every_allowed_text_is_explained()
    {
        var choices = Objects(s_schema).Where(node => node["enum"] is JsonArray values && values[0]!.GetValueKind() == JsonValueKind.String);

        Assert.All(choices, node =>
        {
            var descriptions = node["enumDescriptions"]!.AsArray();
            Assert.Equal(node["enum"]!.AsArray().Count, descriptions.Count);
            Assert.DoesNotContain(descriptions, description => string.IsNullOrWhiteSpace((string?)description));
        });
    }

    [Fact]
    public void Every_pattern_has_a_message_that_people_understand() =>
        Assert.Empty(Objects(s_schema)
            .Where(node => node["pattern"] is JsonValue && node["patternErrorMessage"] is not JsonValue)
            .Select(node => node.ToJsonString()));

    private static IEnumerable<(string Path, JsonObject Schema)> Properties() =>
        Objects(s_schema).Select(node => node["properties"]).OfType<JsonObject>().SelectMany(properties => properties)
            .Select(property => (property.Value!.GetPath(), property.Value!.AsObject()));

    private static bool HasHelp(JsonObject schema, string keyword) =>
        schema.ContainsKey(keyword) || (Target(schema)?.ContainsKey(keyword) ?? false);

    /// <summary>What a schema refers to, if it refers to something that exists.</summary>
    private static JsonObject? Target(JsonObject schema) =>
        (string?)schema["$ref"] is { } reference && reference.StartsWith("#/", StringComparison.Ordinal)
            ? reference[2..].Split('/').Aggregate((JsonNode?)s_schema, (node, key) => node?[key]) as JsonObject
            : null;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => Objects(property.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
