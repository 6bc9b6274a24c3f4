using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tests.Messages;

/// <summary>What the text of JSON Schema 2020-12 says where one easily thinks otherwise. Each schema is taken, and each verdict follows from the text.</summary>
public sealed class OddCornerTests
{
    private const string Tree = """
        { "$id": "http://localhost:1234/strict-tree", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false,
          "$defs": { "tree": { "$id": "http://localhost:1234/tree", "$dynamicAnchor": "node", "type": "object",
            "properties": { "data": true, "children": { "type": "array", "items": { "$dynamicRef": "#node" } } } } } }
        """;

    private const string Addons = """
        { "$id": "https://example.com/derived", "$ref": "./base", "$defs": {
          "derived": { "$dynamicAnchor": "addons", "properties": { "bar": { "type": "string" } } },
          "base": { "$id": "./base", "unevaluatedProperties": false, "type": "object", "properties": { "foo": { "type": "string" } }, "$dynamicRef": "#addons",
            "$defs": { "none": { "$dynamicAnchor": "addons" } } } } }
        """;

    private const string Pointers = """
        { "$defs": { "tilde~field": { "type": "integer" }, "slash/field": { "type": "integer" }, "percent%field": { "type": "integer" }, "foo\"bar": { "type": "integer" }, "": { "$defs": { "": { "type": "integer" } } } },
          "properties": { "t": { "$ref": "#/$defs/tilde~0field" }, "s": { "$ref": "#/$defs/slash~1field" }, "p": { "$ref": "#/$defs/percent%25field" }, "q": { "$ref": "#/$defs/foo%22bar" }, "e": { "$ref": "#/$defs//$defs/" } } }
        """;

    private const string NotReallyIds = """
        { "$defs": { "in-enum": { "enum": [{ "$id": "https://localhost:1234/id", "type": "null" }] }, "real": { "$id": "https://localhost:1234/id", "type": "string" }, "in-const": { "const": { "$id": "https://localhost:1234/id", "type": "null" } } },
          "anyOf": [{ "$ref": "#/$defs/in-enum" }, { "$ref": "https://localhost:1234/id" }] }
        """;

    [Theory]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true }, "type": "integer" }""", "1.0", "1.5")]
    [InlineData("""{ "$anchor": "root", "properties": { "a": { "$ref": "#root" } }, "additionalProperties": false }""", """{"a":{"a":{}}}""", """{"a":{"b":1}}""")]
    [InlineData(Tree, """{"children":[{"data":1}]}""", """{"children":[{"daat":1}]}""")]
    [InlineData(Addons, """{"foo":"a","bar":"b"}""", """{"foo":"a","bar":"b","baz":1}""")]
    [InlineData("""{ "$dynamicAnchor": "all", "items": { "$dynamicRef": "#all" }, "type": ["array", "null"] }""", "[[null],[]]", "[[1]]")]
    [InlineData("""{ "$id": "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed", "properties": { "a": { "$ref": "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed#/$defs/b" } }, "$defs": { "b": { "type": "string" } } }""", """{"a":"x"}""", """{"a":12}""")]
    [InlineData("""{ "$id": "file:///folder/file.json", "$defs": { "foo": { "type": "number" } }, "$ref": "#/$defs/foo" }""", "1", "\"a\"")]
    [InlineData("""{ "$ref": "http://example.com/ref/if", "if": { "$id": "http://example.com/ref/if", "type": "integer" } }""", "12", "\"foo\"")]
    [InlineData(NotReallyIds, "\"a string\"", "1")]
    [InlineData(NotReallyIds, """{"type":"null","$id":"https://localhost:1234/id"}""", "null")]
    [InlineData(Pointers, """{"t":1,"s":2,"p":3,"q":4,"e":5}""", """{"t":"a"}""")]
    [InlineData(Pointers, "{}", """{"s":"a"}""")]
    [InlineData(Pointers, "{}", """{"p":"a"}""")]
    [InlineData(Pointers, "{}", """{"q":"a"}""")]
    [InlineData(Pointers, "{}", """{"e":"a"}""")]
    [InlineData("""{ "properties": { "$ref": { "type": "string" } } }""", """{"$ref":"a"}""", """{"$ref":2}""")]
    [InlineData("""{ "$defs": { "s": { "type": "string" } }, "enum": [{ "$ref": "#/$defs/s" }] }""", """{"$ref":"#/$defs/s"}""", "\"a string\"")]
    [InlineData("""{ "$defs": { "a": { "type": "array" } }, "properties": { "foo": { "$ref": "#/$defs/a", "maxItems": 2 } } }""", """{"foo":[1,2]}""", """{"foo":[1,2,3]}""")]
    [InlineData("""{ "$defs": { "int": { "type": "integer" } }, "allOf": [{ "properties": { "foo": { "$ref": "#/$defs/int" } } }, { "additionalProperties": { "$ref": "#/$defs/int" } }] }""", """{"foo":1}""", """{"foo":"a"}""")]
    public void Identity_and_references(string schema, string valid, string invalid) => AssertVerdicts(schema, valid, invalid);

    [Theory]
    [InlineData("""{ "multipleOf": 0.0001 }""", "0.0075", "0.00751")]
    [InlineData("""{ "type": "integer", "multipleOf": 0.5 }""", "1e308", "1e-1")]
    [InlineData("""{ "multipleOf": 0.123456789 }""", "0.370370367", "1e308")]
    [InlineData("""{ "multipleOf": 1e308 }""", "3e308", "1e307")]
    [InlineData("""{ "type": "integer" }""", "12345678910111213141516171819202122232425262728293031.0", "12345678910111213141516171819202122232425262728293031.5")]
    [InlineData("""{ "exclusiveMaximum": 972783798187987123879878123.18878137 }""", "972783798187987123879878123.188781369", "972783798187987123879878123.188781371")]
    [InlineData("""{ "maximum": 18446744073709551615 }""", "18446744073709551600", "18446744073709551616")]
    [InlineData("""{ "maxLength": 2.0 }""", "\"💩💩\"", "\"foo\"")]
    [InlineData("""{ "minLength": 2 }""", "\"\\ud83d\\udca9a\"", "\"\\ud83d\\udca9\"")]
    [InlineData("""{ "contains": { "const": 1 }, "minContains": 0 }""", "[]", null)]
    [InlineData("""{ "contains": { "const": 1 }, "minContains": 2.0, "maxContains": 2.0 }""", "[1,1,2]", "[1,1,1]")]
    [InlineData("""{ "minContains": 2, "maxContains": 0 }""", "[1]", null)]
    [InlineData("""{ "const": -2.0 }""", "-2", "2")]
    [InlineData("""{ "const": { "a": false } }""", """{"a":false}""", """{"a":0}""")]
    [InlineData("""{ "enum": [[0]] }""", "[0.0]", "[false]")]
    [InlineData("""{ "enum": ["hello\u0000there"] }""", "\"hello\\u0000there\"", "\"hellothere\"")]
    [InlineData("""{ "uniqueItems": true }""", """[1,true,"1",[1],[true],{"a":1},{"a":true}]""", """[{"a":1,"b":2},{"b":2.0,"a":1}]""")]
    [InlineData("""{ "uniqueItems": true, "prefixItems": [{ "type": "boolean" }], "items": false }""", "[true]", "[true,true]")]
    [InlineData("""{ "format": "email" }""", "\"2962\"", null)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "base64", "contentSchema": false }""", "\"{:}\"", null)]
    [InlineData("""{ "then": false, "else": false, "x-own": 1 }""", "1", null)]
    public void Values(string schema, string valid, string? invalid) => AssertVerdicts(schema, valid, invalid);

    [Theory]
    [InlineData("""{ "properties": { "": { "type": "integer" } } }""", """{"":1}""", """{"":"x"}""")]
    [InlineData("""{ "required": ["__proto__", "toString", "constructor"] }""", """{"__proto__":1,"toString":1,"constructor":1}""", "{}")]
    [InlineData("""{ "properties": { "__proto__": { "type": "number" }, "toString": { "properties": { "length": { "type": "string" } } } } }""", """{"__proto__":1,"toString":{"length":"a"}}""", """{"__proto__":"a"}""")]
    [InlineData("""{ "dependentRequired": { "foo\nbar": ["foo\rbar"], "foo\"bar": ["foo'bar"] } }""", """{"foo\nbar":1,"foo\rbar":2}""", """{"foo\"bar":2}""")]
    [InlineData("""{ "patternProperties": { "^á": {} }, "additionalProperties": false }""", """{"ármányos":2}""", """{"élmény":2}""")]
    [InlineData("""{ "patternProperties": { "[0-9]{2,}": { "type": "boolean" }, "X_": { "type": "string" } } }""", """{"a1b":3,"a31b":true,"aX_3":"x"}""", """{"a31b":null}""")]
    [InlineData("""{ "allOf": [{ "properties": { "foo": true } }, { "unevaluatedProperties": false }] }""", "{}", """{"foo":1}""")]
    [InlineData("""{ "properties": { "foo": { "type": "string" } }, "not": { "not": { "properties": { "bar": { "const": "bar" } }, "required": ["bar"] } }, "unevaluatedProperties": false }""", null, """{"foo":"foo","bar":"bar"}""")]
    [InlineData("""{ "prefixItems": [true], "contains": { "type": "string" }, "unevaluatedItems": false }""", """[1,"foo"]""", """[1,2,"foo"]""")]
    [InlineData("""{ "if": { "contains": { "const": "a" } }, "then": { "contains": { "const": "b" } }, "unevaluatedItems": false }""", """["a","b","a"]""", """["a","b","c"]""")]
    [InlineData("""{ "dependentSchemas": { "foo": { "properties": { "bar": true } } }, "properties": { "foo": true }, "unevaluatedProperties": false }""", """{"foo":1,"bar":2}""", """{"bar":2}""")]
    [InlineData("""{ "$ref": "#/$defs/a", "unevaluatedProperties": false, "$defs": { "a": { "patternProperties": { "^x": true } } } }""", """{"xy":1}""", """{"yx":1}""")]
    [InlineData("""{ "unevaluatedProperties": { "minLength": 3 }, "unevaluatedItems": { "minLength": 3 } }""", """{"a":"abc"}""", """["ab"]""")]
    [InlineData("""{ "propertyNames": { "pattern": "^a+$" } }""", """{"aaa":1}""", """{"aaA":1}""")]
    public void Members_and_items(string schema, string? valid, string? invalid) => AssertVerdicts(schema, valid, invalid);

    private static void AssertVerdicts(string schema, string? valid, string? invalid)
    {
        var message = CompiledMessages.Of(schema);
        Assert.DoesNotContain(message.Result.Problems, problem => problem.Kind is not ProblemKind.MessageAcceptsNothing);
        Assert.True(valid is null || message.Validate(valid).Count == 0, valid);
        Assert.True(invalid is null || message.Validate(invalid).Count > 0, invalid);
    }
}
