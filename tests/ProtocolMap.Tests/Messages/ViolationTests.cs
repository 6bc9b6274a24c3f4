namespace ProtocolMap.Tests.Messages;

/// <summary>What is said of a text that is not valid: where, by which keyword, and what was expected.</summary>
public sealed class ViolationTests
{
    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""", "1", " type: expected null or a string")]
    [InlineData("""{ "const": { "a": [1, "é"] } }""", "1", """ const: expected {"a":[1,"é"]}""")]
    [InlineData("""{ "enum": ["a", 1, null] }""", "2", """ enum: expected one of "a", 1, null""")]
    [InlineData("""{ "enum": [] }""", "2", " enum: expected nothing here")]
    [InlineData("""{ "minimum": 1.50, "maximum": 1 }""", "1.2", " minimum: expected at least 15e-1", " maximum: expected at most 1")]
    [InlineData("""{ "exclusiveMinimum": 2, "exclusiveMaximum": 2, "multipleOf": 3 }""", "2", " exclusiveMinimum: expected more than 2", " exclusiveMaximum: expected less than 2", " multipleOf: expected a multiple of 3")]
    [InlineData("""{ "minLength": 2, "pattern": "^\\d$" }""", "\"a\"", " minLength: expected at least 2 characters", """ pattern: expected a match of ^\d$""")]
    [InlineData("""{ "minLength": 1e30, "maxLength": 1e30 }""", "\"a\"", " minLength: expected at least 9223372036854775807 characters")]
    [InlineData("""{ "maxLength": 1 }""", "\"ab\"", " maxLength: expected at most 1 character")]
    [InlineData("""{ "properties": { "a/b": { "items": { "type": "null" } } } }""", """{"a/b":[null,1,2]}""", "/a~1b/1 type: expected null", "/a~1b/2 type: expected null")]
    [InlineData("""{ "required": ["a", "b"], "minProperties": 2 }""", """{"b":1}""", " minProperties: expected at least 2 members", " required: expected the member 'a'")]
    [InlineData("""{ "dependentRequired": { "a": ["b", "c"] } }""", """{"a":1}""", " dependentRequired: expected the member 'b', as there is 'a'", " dependentRequired: expected the member 'c', as there is 'a'")]
    [InlineData("""{ "additionalProperties": false, "properties": { "a": false } }""", """{"a":1,"~":2}""", "/a properties: expected nothing here", "/~0 additionalProperties: expected nothing here")]
    [InlineData("""{ "propertyNames": { "maxLength": 1 } }""", """{"a":1,"bc":2}""", "/bc maxLength: expected at most 1 character")]
    [InlineData("""{ "patternProperties": { "^a": { "type": "null" } } }""", """{"ab":1}""", "/ab type: expected null")]
    [InlineData("""{ "prefixItems": [true, false], "items": { "type": "string" }, "minItems": 4 }""", "[1,2,3]", " minItems: expected at least 4 items", "/1 prefixItems: expected nothing here", "/2 type: expected a string")]
    [InlineData("""{ "uniqueItems": true }""", "[1,2,1.0]", " uniqueItems: expected no two equal items, but 0 and 2 are")]
    [InlineData("""{ "contains": { "const": 1 } }""", "[2]", " contains: expected at least 1 item that the schema of 'contains' accepts")]
    [InlineData("""{ "contains": { "const": 1 }, "minContains": 2 }""", "[1]", " minContains: expected at least 2 items that the schema of 'contains' accepts")]
    [InlineData("""{ "contains": true, "maxContains": 1 }""", "[1,1]", " maxContains: expected at most 1 item that the schema of 'contains' accepts")]
    [InlineData("""{ "allOf": [{ "type": "null" }, { "$ref": "#/$defs/a" }], "$defs": { "a": { "type": "null" } } }""", "1", " type: expected null", " type: expected null")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, false] }""", "1", " anyOf: expected one of 2 alternatives")]
    [InlineData("""{ "oneOf": [true, true, false] }""", "1", " oneOf: expected exactly one of 3 alternatives, not 2")]
    [InlineData("""{ "not": { "type": "integer" } }""", "1", " not: expected something that the schema of 'not' refuses")]
    [InlineData("""{ "if": true, "then": { "type": "null" } }""", "1", " type: expected null")]
    [InlineData("""{ "properties": { "a": true }, "unevaluatedProperties": false }""", """{"a":1,"b":2}""", "/b unevaluatedProperties: expected nothing here")]
    [InlineData("""{ "properties": { "a": { "type": "null" } }, "unevaluatedProperties": false }""", """{"a":1}""", "/a type: expected null")]
    [InlineData("false", "1", " false: expected nothing here")]
    public void Says_where_and_why(string schema, string text, params string[] expected) =>
        Assert.Equal(expected.Select(e => e[0] == ' ' ? "(root)" + e : e), CompiledMessages.Of(schema).Validate(text).Select(v => v.ToString()));

    [Theory]
    [InlineData("", "", "a value")]
    [InlineData("{\"a\":", "/a", "a value")]
    [InlineData("[1,2,", "/2", "a value")]
    [InlineData("{\"a\":[{},{\"b\":tru}]}", "/a/1/b", "a value")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "/a", "each member name once")]
    [InlineData("{\"x\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"c\":0}}", "/x/c", "each member name once")]
    [InlineData("1 2", "", "the end of the text")]
    [InlineData("{\"a\":01}", "/a", "a number without a leading zero")]
    [InlineData("[\"\\ud800\"]", "/0", "a whole surrogate pair")]
    public void A_text_that_is_not_JSON_is_one_violation(string text, string pointer, string expected)
    {
        var violation = Assert.Single(CompiledMessages.Of("{ \"type\": \"null\" }").Validate(text));
        Assert.Equal((pointer, "", expected), (violation.Pointer, violation.Keyword, violation.Expected));
    }
}
