using System.Text;

namespace ProtocolMap.Tests.Messages;

/// <summary>Whatever is sent, judging it ends soon and without an exception.</summary>
public sealed class HostileTextTests
{
    private const string Everything =
        """
        { "type": ["object", "array"], "properties": { "a": { "$ref": "#" }, "s": { "minLength": 1, "pattern": "^(a+)+$" } }, "required": ["a"],
          "patternProperties": { "^x": { "type": "integer", "multipleOf": 0.01 } }, "items": { "anyOf": [{ "$ref": "#" }, { "type": "number" }] },
          "uniqueItems": true, "unevaluatedProperties": { "oneOf": [{ "type": "string" }, { "$ref": "#" }] }, "dependentSchemas": { "s": { "minProperties": 2 } },
          "propertyNames": { "maxLength": 5 }, "contains": { "not": { "const": null } } }
        """;

    private const string Sample = """{"a":{"a":[1,2.50,[{"a":[]}],1e400],"s":"aaa"},"x1":0.05,"é\u00e9":"\ud83d\ude00","s":"ab"}""";

    [Fact]
    public void Truncated_at_every_byte()
    {
        var message = CompiledMessages.Of(Everything);
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Equal("", Assert.Single(message.Validate(bytes.AsSpan(0, length))).Keyword);
        }
    }

    [Fact]
    public void With_random_bytes_changed()
    {
        var message = CompiledMessages.Of(Everything);
        var random = new Random(20270630);
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var i = 0; i < 20_000; i++)
        {
            var changed = (byte[])bytes.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                changed[random.Next(changed.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : bytes[random.Next(bytes.Length)];
            }

            Assert.Equal(message.Validate(changed).Count == 0, message.IsValid(changed));
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nested_deeper_than_anyone_needs(string open, string close)
    {
        var message = CompiledMessages.Of("true");
        Assert.Empty(message.Validate(Nest(64, open, "1", close)));
        Assert.Contains("64", Assert.Single(message.Validate(Nest(65, open, "1", close))).Expected, StringComparison.Ordinal);
        Assert.Single(message.Validate(string.Concat(Enumerable.Repeat(open, 1_000_000))));
    }

    /// <summary>Each level would double the work, 2^60 times in all, if verdicts were not kept.</summary>
    [Theory]
    [InlineData("""{ "anyOf": [{ "properties": { "a": { "$ref": "#" } }, "required": ["a"] }, { "properties": { "a": { "$ref": "#" } }, "type": "object" }, { "const": 1 }] }""")]
    [InlineData("""{ "allOf": [{ "properties": { "a": { "$ref": "#" } } }, { "properties": { "a": { "$ref": "#" } } }], "type": "object" }""")]
    [InlineData("""{ "oneOf": [{ "properties": { "a": { "$ref": "#" } }, "maxProperties": 0 }, { "properties": { "a": { "$ref": "#" } }, "minProperties": 9 }, { "const": 1 }] }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "#/$defs/x" } }, "unevaluatedProperties": { "$ref": "#/$defs/x" }, "$defs": { "x": { "anyOf": [{ "$ref": "#" }, { "not": { "$ref": "#" }, "type": "object" }] } } }""")]
    [InlineData("""{ "$dynamicAnchor": "n", "anyOf": [{ "properties": { "a": { "$dynamicRef": "#n" } }, "required": ["b"] }, { "properties": { "a": { "$dynamicRef": "#n" } }, "required": ["c"] }] }""")]
    public void Made_to_go_through_every_alternative(string schema)
    {
        var message = CompiledMessages.Of(schema);
        message.Validate(Nest(60, "{\"a\":", "1", "}"));
        message.Validate(Nest(60, "{\"a\":", "{}", "}"));
        message.Validate(Nest(60, "{\"a\":", "\"x\"", "}"));
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a|a?)+$")]
    [InlineData("(.*)*x")]
    [InlineData("^(?=(a+)+$)a")]
    [InlineData("(?<!(a+)+)b$")]
    [InlineData("^(\\w+\\s?)*$")]
    public void Made_to_backtrack(string pattern)
    {
        var message = CompiledMessages.Of("{ \"pattern\": " + System.Text.Json.JsonSerializer.Serialize(pattern) + " }");
        message.Validate("\"" + new string('a', 100_000) + "!\"");
    }

    [Fact]
    public void With_giant_numbers()
    {
        var message = CompiledMessages.Of("""{ "items": { "type": "integer", "minimum": -1e400, "maximum": 1e400, "multipleOf": 7 }, "uniqueItems": true }""");
        var digits = new string('9', 1_000_000);
        Assert.NotEmpty(message.Validate($"[{digits},1e{digits},1e-{digits},0.{digits},-{digits}.{digits}e{digits}]"));
        Assert.Empty(message.Validate("[7e399,0e999999999999999999999999]"));
    }

    [Fact]
    public void With_members_that_would_share_a_slot()
    {
        var message = CompiledMessages.Of("""{ "additionalProperties": { "type": "integer" }, "required": ["k7"] }""");
        var members = string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"k{i}\":{i}"));
        Assert.Empty(message.Validate("{" + members + "}"));
        Assert.Equal("/k100", Assert.Single(message.Validate("{" + members + ",\"k100\":1}")).Pointer);
    }

    [Fact]
    public void With_more_violations_than_anyone_reads()
    {
        var message = CompiledMessages.Of("""{ "additionalProperties": { "additionalProperties": false } }""");
        var members = string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"k{i}\":1"));
        var violations = message.Validate("{\"" + new string('n', 100_000) + "\":{" + members + "}}");
        Assert.InRange(violations.Sum(v => (long)v.Pointer.Length), 1, 20_000_000);
    }

    [Fact]
    public void With_items_that_are_large_and_alike()
    {
        var message = CompiledMessages.Of("""{ "uniqueItems": true }""");
        var forward = "{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":{i}")) + "}";
        var backward = "{" + string.Join(",", Enumerable.Range(0, 20_000).Reverse().Select(i => $"\"k{i}\":{i}.0")) + "}";
        Assert.Equal("uniqueItems", Assert.Single(message.Validate($"[{forward},{backward}]")).Keyword);
        Assert.Empty(message.Validate("[" + string.Join(",", Enumerable.Range(0, 200_000)) + "]"));
    }

    private static string Nest(int depth, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
