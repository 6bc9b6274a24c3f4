using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>PMAP1013 for messages: a schema that no value satisfies, as far as that shows.</summary>
public sealed class AcceptsNothingTests
{
    [Theory]
    [InlineData("false")]
    [InlineData("""{ "not": {} }""")]
    [InlineData("""{ "not": { "title": "anything", "$defs": {} } }""")]
    [InlineData("""{ "enum": [] }""")]
    [InlineData("""{ "allOf": [{ "type": "string" }, { "type": ["number", "null"] }, { "const": 1.5 }] }""")]
    [InlineData("""{ "type": "integer", "const": 1.5 }""")]
    [InlineData("""{ "anyOf": [false, { "$ref": "#/$defs/no" }], "$defs": { "no": { "oneOf": [false] } } }""")]
    [InlineData("""{ "type": "number", "minimum": 2, "maximum": 1.99 }""")]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": 2, "maximum": 2 }""")]
    [InlineData("""{ "type": "string", "minLength": 2, "maxLength": 1 }""")]
    [InlineData("""{ "type": "array", "minItems": 2, "prefixItems": [{}], "items": false }""")]
    [InlineData("""{ "type": "array", "contains": false }""")]
    [InlineData("""{ "type": "array", "contains": true, "minContains": 3, "maxItems": 2 }""")]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": false } }""")]
    [InlineData("""{ "type": "object", "required": ["a"], "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "required": ["a", "b"], "maxProperties": 1 }""")]
    [InlineData("""{ "type": "object", "minProperties": 1, "propertyNames": { "type": "null" } }""")]
    [InlineData("""{ "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#" } } }""")]
    public void Reported(string schema) => MapText.Verify("{ \"id\": \"a\", \"version\": \"1\", \"messages\": { ⟦PMAP1013|\"m\"⟧: " + schema + " } }");

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("""{ "minimum": 2, "maximum": 1 }""")]
    [InlineData("""{ "minimum": 2, "maximum": 2.0, "type": "number" }""")]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "b": false } }""")]
    [InlineData("""{ "type": "object", "required": ["a"], "patternProperties": { "a": true }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "next": { "$ref": "#" } } }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#" } }""")]
    [InlineData("""{ "not": { "type": "string" } }""")]
    [InlineData("""{ "type": "array", "contains": false, "minContains": 0 }""")]
    [InlineData("""{ "$defs": { "no": false }, "properties": { "a": { "$ref": "#/$defs/no" } } }""")]
    public void Not_reported(string schema) => MapText.Verify("{ \"id\": \"a\", \"version\": \"1\", \"messages\": { \"m\": " + schema + " } }");
}
