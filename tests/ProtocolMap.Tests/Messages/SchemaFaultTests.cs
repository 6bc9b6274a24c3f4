using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>What is wrong in a message's schema, at its exact place, and nothing that follows from it.</summary>
public sealed class SchemaFaultTests
{
    [Theory]
    [InlineData(""" ⟦PMAP1014|"requried"⟧: ["a"] """)]
    [InlineData(""" ⟦PMAP1014|"definitions"⟧: {}, ⟦PMAP1014|"dependencies"⟧: {}, ⟦PMAP1014|"name"⟧: "A" """)]
    [InlineData(""" "x-mine": { "type": "nothing" }, "properties": { "x-yours": { ⟦PMAP1014|"typ"⟧: 1 }, "typ": {} } """)]
    [InlineData(""" "const": { "typ": 1, "$ref": "nowhere" }, "enum": [{ "typ": 1 }], "default": { "typ": 1 }, "examples": [{ "typ": 1 }] """)]
    [InlineData(""" "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": { "a": { "$schema": ⟦PMAP1014|"http://json-schema.org/draft-07/schema#"⟧ } } """)]
    [InlineData(""" "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://example.org/v": ⟦PMAP1005|1⟧ } """)]
    public void OfKeywords(string schema) => Verify(schema);

    [Theory]
    [InlineData(""" "title": ⟦PMAP1005|null⟧, "description": ⟦PMAP1005|1⟧, "deprecated": ⟦PMAP1005|"no"⟧, "examples": ⟦PMAP1005|{}⟧, "default": null, "$comment": ⟦PMAP1005|[]⟧ """)]
    [InlineData(""" "type": ⟦PMAP1005|"strin"⟧, "enum": ⟦PMAP1005|"a"⟧ """)]
    [InlineData(""" "type": ["string", ⟦PMAP1005|"String"⟧, ⟦PMAP1005|1⟧, ⟦PMAP1005|"string"⟧] """)]
    [InlineData(""" "type": ⟦PMAP1005|[]⟧, "allOf": ⟦PMAP1005|[]⟧, "anyOf": [⟦PMAP1005|1⟧, true, {}, ⟦PMAP1005|null⟧], "oneOf": ⟦PMAP1005|{}⟧ """)]
    [InlineData(""" "minimum": ⟦PMAP1005|"1"⟧, "multipleOf": ⟦PMAP1005|0⟧, "maximum": ⟦PMAP1005|null⟧ """)]
    [InlineData(""" "multipleOf": ⟦PMAP1005|-0.5⟧, "minLength": ⟦PMAP1005|-1⟧, "maxLength": ⟦PMAP1005|1.5⟧, "minItems": 1.0, "maxItems": 1e2, "minProperties": ⟦PMAP1005|true⟧ """)]
    [InlineData(""" "properties": { "a": ⟦PMAP1005|5⟧, "b": ⟦PMAP1005|null⟧ }, "items": ⟦PMAP1005|[{}]⟧, "not": ⟦PMAP1005|"x"⟧, "patternProperties": ⟦PMAP1005|[]⟧ """)]
    [InlineData(""" "required": ["a", ⟦PMAP1005|"a"⟧, ⟦PMAP1005|1⟧], "dependentRequired": { "a": ⟦PMAP1005|"b"⟧, "c": [⟦PMAP1005|null⟧] }, "uniqueItems": ⟦PMAP1005|1⟧ """)]
    [InlineData(""" "required": ⟦PMAP1005|true⟧, "format": ⟦PMAP1005|{}⟧, "contentSchema": ⟦PMAP1005|1⟧, "readOnly": ⟦PMAP1005|0⟧ """)]
    [InlineData(""" "properties": { "a": { "type": "string", ⟦PMAP1002|"type"⟧: "null" }, ⟦PMAP1002|"a"⟧: 5 } """)]
    [InlineData(""" "$id": ⟦PMAP1005|"a#b"⟧, "$anchor": ⟦PMAP1005|"1a"⟧, "$dynamicAnchor": ⟦PMAP1005|"a b"⟧, "$defs": { "x": { "$id": ⟦PMAP1005|1⟧, "$anchor": ⟦PMAP1005|""⟧ } } """)]
    public void OfValues(string schema) => Verify(schema);

    [Theory]
    [InlineData(""" "$ref": ⟦PMAP1014|"https://example.org/a.json"⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1014|"https://json-schema.org/draft/2020-12/schema"⟧ """)]
    [InlineData(""" "items": { "$ref": ⟦PMAP1014|"other.json#/$defs/a"⟧ } """)]
    [InlineData(""" "$ref": ⟦PMAP1007|"other"⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1007|"other#/$defs/x"⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1007|"#/$defs/x"⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1007|"#anchor"⟧, "$defs": { "a": { "$id": "inner", "$anchor": "anchor" } } """)]
    [InlineData(""" "$dynamicRef": ⟦PMAP1007|"#anchor"⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1005|5⟧, "$dynamicRef": ⟦PMAP1005|{}⟧ """)]
    [InlineData(""" "$ref": ⟦PMAP1014|"#/$defs"⟧, "$defs": {} """)]
    [InlineData(""" "$ref": ⟦PMAP1014|"#/enum/0"⟧, "enum": [{}] """)]
    [InlineData(""" "$ref": ⟦PMAP1014|"#/x-own"⟧, "x-own": { "type": "string" } """)]
    [InlineData(""" "$ref": ⟦PMAP1007|"#/properties/a/items/0"⟧, "properties": { "a": { "items": {} } } """)]
    [InlineData(""" "$ref": "#/$defs/x", "$defs": ⟦PMAP1005|5⟧ """)]
    [InlineData(""" "$ref": "#/$defs/x", "$defs": { "x": ⟦PMAP1005|5⟧ } """)]
    [InlineData(""" "$ref": ⟦PMAP1005|"#/%zz"⟧ """)]
    public void OfReferences(string schema) => Verify(schema);

    [Theory]
    [InlineData(""" "$ref": ⟦PMAP1014|"#"⟧ """)]
    [InlineData(""" "allOf": [{ "$ref": ⟦PMAP1014|"#"⟧ }] """)]
    [InlineData(""" "anyOf": [{ "not": { "if": { "$ref": ⟦PMAP1014|"m"⟧ } } }] """)]
    [InlineData(""" "dependentSchemas": { "a": { "$ref": ⟦PMAP1014|"#"⟧ } } """)]
    [InlineData(""" "items": { "$ref": "#" }, "properties": { "a": { "allOf": [{ "$ref": "#" }] } } """)]
    [InlineData(""" "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "then": true, "oneOf": [{ "$ref": ⟦PMAP1014|"#/$defs/a"⟧ }] } } """)]
    [InlineData(""" "$dynamicAnchor": "x", "allOf": [{ "$dynamicRef": ⟦PMAP1014|"#x"⟧ }] """)]
    public void OfCircles(string schema) => Verify(schema);

    [Fact]
    public void OfCirclesThroughMessages() => MapText.Verify(
        """{ "id": "a", "version": "1", "messages": { "m": { "$ref": "n" }, "n": { "anyOf": [{ "$ref": "o" }] }, "o": { "not": { "$ref": ⟦PMAP1014|"m"⟧ } } } }""");

    [Theory]
    [InlineData(""" "m": { "$defs": { "a": { "$id": "x" }, "b": { "$id": ⟦PMAP1014|"x"⟧ } } } """)]
    [InlineData(""" "m": { "$defs": { "a": { "$id": ⟦PMAP1014|"m"⟧ } } } """)]
    [InlineData(""" "m": { "$defs": { "a": { "$id": ⟦PMAP1014|"n"⟧ } } }, "n": { "items": { "$ref": "n" } }, "o": { "$ref": "n" } """)]
    [InlineData(""" "m": { "$anchor": "x", "items": { "$anchor": ⟦PMAP1014|"x"⟧ } }, "n": { "$anchor": "x" } """)]
    [InlineData(""" "m": { "$dynamicAnchor": "x", "items": { "$anchor": ⟦PMAP1014|"x"⟧ } } """)]
    [InlineData(""" "m": { "$id": "https://example.org/a", "$anchor": "x" }, "n": { "$ref": "https://example.org/a#x", "items": { "$ref": "m#x" } } """)]
    [InlineData(""" "m": { "$defs": { "a": { "$id": "x" } }, "items": { "$ref": "x" } }, "n": { "$id": "x", "items": { "$ref": "x" } }, "o": { "items": { "$ref": ⟦PMAP1014|"x"⟧ } } """)]
    public void OfNames(string messages) => MapText.Verify("{ \"id\": \"a\", \"version\": \"1\", \"messages\": {" + messages + "} }");

    [Theory]
    [InlineData("(a)\\\\1")]
    [InlineData("(?<x>a)\\\\k<x>")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("a)")]
    [InlineData("*")]
    [InlineData("a**")]
    [InlineData("a{2,1}")]
    [InlineData("a{")]
    [InlineData("}")]
    [InlineData("]")]
    [InlineData("[b-a]")]
    [InlineData("[\\\\d-z]")]
    [InlineData("\\\\_")]
    [InlineData("\\\\-")]
    [InlineData("\\\\u{110000}")]
    [InlineData("\\\\u12")]
    [InlineData("\\\\x1")]
    [InlineData("\\\\c1")]
    [InlineData("\\\\01")]
    [InlineData("\\\\p{Nope}")]
    [InlineData("\\\\p{Script=Greek}")]
    [InlineData("\\\\pL")]
    [InlineData("(?i)a")]
    [InlineData("(?i:a)")]
    [InlineData("(?>a)")]
    [InlineData("(?<1>a)")]
    [InlineData("(?=a)*")]
    [InlineData("\\\\b+")]
    [InlineData("a\\\\")]
    [InlineData("\\\\Z")]
    [InlineData("\\\\A")]
    [InlineData("(?#c)")]
    [InlineData("(?:a{1000}){1000}")]
    public void OfPatterns(string pattern)
    {
        Verify($" \"pattern\": ⟦PMAP1014|\"{pattern}\"⟧ ");
        Verify($" \"patternProperties\": {{ ⟦PMAP1014|\"{pattern}\"⟧: {{}} }} ");
    }

    [Theory]
    [InlineData(""" "requried": [] """, "requried|required")]
    [InlineData(""" "type": "strng" """, "strng|type|null, boolean, object, array, string, integer, number|string")]
    [InlineData(""" "$ref": "#/$defs/adress", "$defs": { "address": {} } """, "schema|#/$defs/adress|#/$defs/address")]
    [InlineData(""" "$ref": "mm" """, "message|mm|m")]
    [InlineData(""" "pattern": "\\_" """, "\\_|'\\_', which is no escape sequence with flag 'u'")]
    public void HaveTheirWords(string schema, string arguments) =>
        Assert.EndsWith(" " + arguments, Assert.Single(MapText.Faults(Map(schema))), StringComparison.Ordinal);

    [Fact]
    public void TakeNothingElseWithThem()
    {
        var map = MapText.Verify(
            """
            { "id": "a", "version": "1", "messages": {
              "m": { "type": "object", "properties": { "a": { "$ref": ⟦PMAP1007|"#/nowhere"⟧, "minimum": 3 } }, "required": ⟦PMAP1005|"a"⟧, "minProperties": 1 },
              "n": ⟦PMAP1005|5⟧, "o": { "$ref": "n" } } }
            """).Map!;
        var schema = map.Messages.Find("m")!.Schema;
        Assert.Equal(1, schema.Root.MinProperties);
        Assert.Equal("3", schema.Schemas[schema.Root.Properties[0].Schema].Minimum!.ToString());
        Assert.True(map.Messages.Find("n")!.Schema.Root.Constant);
    }

    [Fact]
    public void OfAMessageThatAnOverlayRemovesAreAtItsNull()
    {
        var reference = new ProtocolMap.Model.MapFile("base.protocolmap.json", """{ "id": "b", "version": "1", "messages": { "m": { "$ref": "n" }, "n": { "title": "N" } } }""");
        var overlay = new ProtocolMap.Model.MapFile("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "base.protocolmap.json", "messages": { "n": null } }""");
        var result = ProtocolMap.Model.MapReader.Read(overlay, new ProtocolMap.Model.Extending.MapFiles([reference]), CancellationToken.None);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("a.protocolmap.json", problem.Place.File.Path);
    }

    [Fact]
    public void AreNoneInAMessageThatAnOverlayReplacesWhole()
    {
        var reference = new ProtocolMap.Model.MapFile("base.protocolmap.json", """{ "id": "b", "version": "1", "messages": { "m": { "type": "object", "$defs": { "x": {} }, "$ref": "#/$defs/x" } } }""");
        var overlay = new ProtocolMap.Model.MapFile("a.protocolmap.json", """{ "id": "a", "version": "1", "extends": "base.protocolmap.json", "messages": { "m": { "const": null, "default": null } } }""");
        var result = ProtocolMap.Model.MapReader.Read(overlay, new ProtocolMap.Model.Extending.MapFiles([reference]), CancellationToken.None);
        Assert.Empty(result.Problems);
        var root = result.Map!.Messages.Find("m")!.Schema.Root;
        Assert.Equal((ProtocolMap.Model.Json.JsonKind.Null, null), (root.Const!.Kind, root.Types));
    }

    private static void Verify(string schema) => MapText.Verify(Map(schema));

    private static string Map(string schema) => "{ \"id\": \"a\", \"version\": \"1\", \"messages\": { \"m\": {" + schema + "} } }";
}
