using System.Text;
using System.Text.Json;
using ProtocolMap.Runtime;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>What the types of messages promise to those who use them from C#.</summary>
public sealed class MessageBehaviourTests
{
    private const string Code =
        """
            private static AvatarPackage Make(string name, int? count, double? height, CheckMode checks) => new AvatarPackage(
                Guid.Empty, name, AvatarPackageFormat.Vrm, new byte[] { 1 }, count: count, height: height, tags: new[] { "a" },
                shape: new AvatarPackageShape.CircleCase(new AvatarPackageCircle(1.5)), checks: checks);

            public static string Construct(string name, int count, double height, CheckMode checks)
            {
                try { return Make(name, count, height, checks).ToString(); }
                catch (MessageException e) { return string.Join("; ", System.Linq.Enumerable.Select(e.Violations, v => v.Pointer + " " + v.Keyword)); }
            }

            public static string Defaults()
            {
                var value = Make("n", null, null, CheckMode.First);
                return value.Retries + value.Greeting + value.Flag + value.Kind + value.ToString().Contains("retries")
                    + value.Format.IsKnown + (value.Format == AvatarPackageFormat.Vrm) + AvatarPackageFormat.FromValue("new").IsKnown
                    + value.Shape.Match(circle => "circle" + circle.Radius.ToString(System.Globalization.CultureInfo.InvariantCulture), square => "square");
            }

            public static string Resolved(byte[] json)
            {
                var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = new MessageTypeInfoResolver() };
                var value = System.Text.Json.JsonSerializer.Deserialize<AvatarPackagePerson>(json, options);
                return System.Text.Json.JsonSerializer.Serialize(value, options);
            }

            public static string ReadInside(byte[] json)
            {
                var reader = new System.Text.Json.Utf8JsonReader(json);
                reader.Read(); reader.Read();
                var value = AvatarPackagePerson.Read(ref reader);
                reader.Read();
                return value.Name + reader.TokenType;
            }

            public static string ReadSequence(byte[] json)
            {
                var first = new Segment(new ReadOnlyMemory<byte>(json, 0, json.Length / 2), 0);
                var last = new Segment(new ReadOnlyMemory<byte>(json, json.Length / 2, json.Length - json.Length / 2), json.Length / 2);
                first.To(last);
                var reader = new System.Text.Json.Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
                return AvatarPackagePerson.Read(ref reader).Name;
            }

            private sealed class Segment : System.Buffers.ReadOnlySequenceSegment<byte>
            {
                public Segment(ReadOnlyMemory<byte> memory, long index) { Memory = memory; RunningIndex = index; }
                public void To(Segment next) => Next = next;
            }
        """;

    private static readonly Lazy<GeneratedMessages> s_sample = new(() => GeneratedMessages.Load(SampleMessages.Text, ["AvatarPackage", "AvatarPackagePerson"], Code, isModern: true));

    [Theory]
    [InlineData("", 5, 1.0, CheckMode.First, "/name minLength")]
    [InlineData("", 1001, 11.0, CheckMode.First, "/name minLength")]
    [InlineData("", 1001, 11.0, CheckMode.All, "/name minLength; /height maximum; /count maximum")]
    [InlineData("n", 5, double.NaN, CheckMode.Off, "/height type")]
    public void Construction_checks_what_reading_checks(string name, int count, double height, CheckMode checks, string refused) =>
        Assert.Equal(refused, s_sample.Value.Method<Func<string, int, double, CheckMode, string>>("Construct")(name, count, height, checks));

    [Fact]
    public void Construction_without_checks_takes_anything_that_can_be_written() =>
        Assert.Contains("\"count\":1001", s_sample.Value.Method<Func<string, int, double, CheckMode, string>>("Construct")("", 1001, 11, CheckMode.Off), StringComparison.Ordinal);

    [Fact]
    public void Defaults_enums_and_cases_are_as_the_schema_says() =>
        Assert.Equal("3helloTrueavatarFalseTrueTrueFalsecircle1.5", s_sample.Value.Method<Func<string>>("Defaults")());

    [Fact]
    public void Resolver_gives_the_types_to_the_serializer() =>
        Assert.Equal("""{"name":"x","age":3}""", s_sample.Value.Method<Func<byte[], string>>("Resolved")(Encoding.UTF8.GetBytes("""{ "age": 3, "name": "x" }""")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reader_is_left_at_the_end_of_the_value(bool isModern)
    {
        var code = GeneratedMessages.Load(SampleMessages.Text, ["AvatarPackagePerson"], Code, isModern);
        Assert.Equal("xEndArray", code.Method<Func<byte[], string>>("ReadInside")(Encoding.UTF8.GetBytes("""[ {"name":"x", "age": 3 } ]""")));
        Assert.Equal("a \"longer\" name", code.Method<Func<byte[], string>>("ReadSequence")(Encoding.UTF8.GetBytes("""{"name":"a \"longer\" name","age":3}""")));
    }

    [Theory]
    [InlineData("""{"name":"x","age":151}""", "/age")]
    [InlineData("""{"name":"x","nick":1}""", "/nick")]
    public void Serializer_gets_a_JsonException_with_the_pointer(string json, string pointer)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => s_sample.Value.Convert("AvatarPackagePerson", Encoding.UTF8.GetBytes(json)));
        Assert.Equal(pointer, exception.GetType().GetProperty("Pointer")!.GetValue(exception));
    }

    [Fact]
    public void Strict_reading_refuses_what_an_enum_does_not_list()
    {
        var json = Encoding.UTF8.GetBytes("""{"kind":"avatar","id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","name":"n","format":"usdz","digest":""}""");
        s_sample.Value.Read("AvatarPackage", json);
        Assert.Equal(("/format", "enum"), s_sample.Value.Refused("AvatarPackage", json, CheckMode.First, ReadMode.Strict).Select(v => (v.Pointer, v.Keyword)).Single());
    }

    [Fact]
    public void Every_truncation_is_refused()
    {
        var json = Encoding.UTF8.GetBytes(new RandomInstance(new Random(5)).AvatarPackage());
        Assert.All(Enumerable.Range(0, json.Length), length => Assert.NotEmpty(s_sample.Value.Refused("AvatarPackage", json[..length])));
    }

    [Fact]
    public void Edit_of_a_message_prints_its_share_only()
    {
        var run = GeneratorRun.Of(SampleMessages.Text);
        var edited = run.Edit(SampleMessages.Text.Replace("\"minimum-only\": { \"minimum\": 1 }", "\"minimum-only\": { \"minimum\": 2 }", StringComparison.Ordinal));
        Assert.Single(edited.Printed, name => name.Contains("Messages", StringComparison.Ordinal));
    }
}
