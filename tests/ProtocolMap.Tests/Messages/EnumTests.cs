using FsCheck;
using FsCheck.Fluent;

namespace ProtocolMap.Tests.Messages;

/// <summary>A value is one of many when it is one of them, however many there are and however it is written.</summary>
public sealed class EnumTests
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-0", "0.0", "1", "1.0", "10e-1", "1e400", "1.0e400", "-1.5", "\"\"", "\"a\"", "\"\\u0061\"", "\"1\"", "\"\\ud83d\\ude00\"", "\"😀\"",
        "[]", "[1]", "[1.0]", "[1,2]", "[2,1]", "{}", "{\"a\":1}", "{\"a\":1.0}", "{\"a\":1,\"b\":2}", "{\"b\":2.0,\"\\u0061\":1}", "{\"a\":{\"a\":[null]}}",
    ];

    /// <summary>The oracle is an anyOf of constants, which are compared one by one.</summary>
    [Fact]
    public void Many_values_are_judged_like_each_of_them()
    {
        var lists = from count in Gen.Choose(1, 40) from list in Gen.Elements(s_values).ArrayOf(count) select list;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(lists.ToArbitrary(), list =>
        {
            var listed = CompiledMessages.Of($"{{ \"enum\": [{string.Join(',', list)}] }}");
            var oneByOne = CompiledMessages.Of($"{{ \"anyOf\": [{string.Join(',', list.Select(value => $"{{ \"const\": {value} }}"))}] }}");
            Assert.All(s_values, value => Assert.Equal(oneByOne.Validate(value).Count == 0, listed.Validate(value).Count == 0));
        }));
    }

    [Fact]
    public void Names_are_found_among_many()
    {
        var names = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"name-{i}\""));
        var message = CompiledMessages.Of($"{{ \"propertyNames\": {{ \"enum\": [{names}] }} }}");
        Assert.Empty(message.Validate("""{ "name-0": 0, "name-4999": 0, "\u006eame-17": 0 }"""));
        Assert.Single(message.Validate("""{ "name-5000": 0, "name-1": 0 }"""));
    }
}
