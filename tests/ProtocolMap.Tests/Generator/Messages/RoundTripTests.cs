using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ProtocolMap.Runtime;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>What is read is written again without loss, unknown members and enum values included. System.Text.Json compares, numbers exactly.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] s_names = ["AvatarPackage", "Part", "Extended", "Age", "MinimumOnly", "Anything", "Names", "Color", "Choice", "MaybeNumber", "Tree", "Empty", "Nothing"];
    private static readonly Lazy<GeneratedMessages> s_sample = new(() => GeneratedMessages.Load(SampleMessages.Text, s_names));

    [Fact]
    public void Random_instances_lose_nothing() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var json = Encoding.UTF8.GetBytes(new RandomInstance(new Random(seed)).AvatarPackage());
            AssertSame(json, s_sample.Value.Copy("AvatarPackage", json));
            AssertSame(json, s_sample.Value.Copy("AvatarPackage", json, CheckMode.All));
            AssertSame(json, s_sample.Value.Copy("AvatarPackage", json, CheckMode.Off));
            Assert.Equal(s_sample.Value.Read("AvatarPackage", json), s_sample.Value.Convert("AvatarPackage", json));
            Assert.DoesNotContain(s_sample.Value.Validate("AvatarPackage", json), violation => violation.Keyword != "enum");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Mutations_are_refused_by_the_right_exception_and_never_wrongly_accepted() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var json = Mutate(Encoding.UTF8.GetBytes(new RandomInstance(random).AvatarPackage()), random);
            var violations = s_sample.Value.Validate("AvatarPackage", json);
            var first = Attempt(json, CheckMode.First);
            var all = Attempt(json, CheckMode.All);
            Assert.Equal(first is null, all is null);
            if (first is null)
            {
                Assert.True(violations.Count == 0, Encoding.Latin1.GetString(json) + string.Join('\n', violations));
            }
            else
            {
                // What the reader refuses though the schema does not is what does not convert.
                Assert.True(violations.Count > 0 || first.All(violation => violation.Keyword is "" or "minimum" or "maximum"), Encoding.Latin1.GetString(json) + string.Join('\n', first));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Theory]
    [InlineData("Age", "17")]
    [InlineData("Age", "1.7e1")]
    [InlineData("MinimumOnly", " \"any\"")]
    [InlineData("MinimumOnly", "1")]
    [InlineData("Anything", "{\"a\": [1]}")]
    [InlineData("Names", "[\"y\",\"x\"]")]
    [InlineData("Color", "\"red\"")]
    [InlineData("Color", "null")]
    [InlineData("Choice", "\"a\"")]
    [InlineData("Choice", "5")]
    [InlineData("MaybeNumber", "null")]
    [InlineData("MaybeNumber", "1.00000000000000000000001")]
    [InlineData("Tree", "[[],[[]]]")]
    [InlineData("Empty", "{\"a\":{}}")]
    [InlineData("Extended", "{\"extra\":\"e\",\"n\":1,\"children\":[{}]}")]
    public void Small_messages_lose_nothing(string message, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        AssertSame(utf8, s_sample.Value.Copy(message, utf8, CheckMode.First, ReadMode.Strict));
        Assert.Empty(s_sample.Value.Validate(message, utf8));
    }

    [Theory]
    [InlineData("Age", "151", "", "maximum")]
    [InlineData("Age", "1.5", "", "type")]
    [InlineData("Age", "\"1\"", "", "type")]
    [InlineData("Age", "1e99", "", "maximum")]
    [InlineData("MinimumOnly", "0.5", "", "minimum")]
    [InlineData("Nothing", "1", "", "false")]
    [InlineData("Names", "[\"y\"]", "", "contains")]
    [InlineData("Color", "5", "", "type")]
    [InlineData("Choice", "true", "", "oneOf")]
    [InlineData("Tree", "[[],[5]]", "/1/0", "type")]
    [InlineData("Extended", "{}", "", "required")]
    [InlineData("Extended", "{\"extra\":\"\",\"n\":1}", "", "dependentRequired")]
    [InlineData("Part", "{\"children\":[{},{\"children\":[{\"n\":0.5}]}]}", "/children/1/children/0/n", "type")]
    [InlineData("Empty", "{\"a\":1,\"a\":2}", "/a", "")]
    [InlineData("Empty", "{\"a\":1", "", "")]
    [InlineData("Empty", "{\"a\":\"\\ud800\"}", "/a", "")]
    [InlineData("Empty", "[]", "", "type")]
    public void Bad_messages_are_refused_at_their_place(string message, string json, string pointer, string keyword)
    {
        foreach (var checks in new[] { CheckMode.First, CheckMode.All })
        {
            var violation = s_sample.Value.Refused(message, Encoding.UTF8.GetBytes(json), checks)[0];
            Assert.Equal((pointer, keyword), (violation.Pointer, violation.Keyword));
        }
    }

    private static IReadOnlyList<MessageViolation>? Attempt(byte[] json, CheckMode checks)
    {
        try
        {
            s_sample.Value.Read("AvatarPackage", json, checks, ReadMode.Strict);
            return null;
        }
        catch (JsonException e)
        {
            var violations = (IReadOnlyList<MessageViolation>)e.GetType().GetProperty("Violations")!.GetValue(e)!;
            Assert.NotEmpty(violations);
            return violations;
        }
    }

    private static void AssertSame(byte[] expected, byte[] actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), Encoding.UTF8.GetString(expected) + "\n" + Encoding.UTF8.GetString(actual));
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        if (random.Next(5) == 0)
        {
            return text[..random.Next(text.Length)];
        }

        var result = new List<byte>(text);
        for (var edits = random.Next(3); edits >= 0; edits--)
        {
            const string Alphabet = "{}[]\",:\\0123456789.eE-utnl \u0001a";
            var at = random.Next(result.Count);
            var b = random.Next(8) == 0 ? (byte)random.Next(256) : (byte)Alphabet[random.Next(Alphabet.Length)];
            if (random.Next(2) == 0)
            {
                result[at] = b;
            }
            else
            {
                result.Insert(at, b);
            }
        }

        return [.. result];
    }
}
