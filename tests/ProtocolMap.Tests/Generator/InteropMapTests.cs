using ProtocolMap.Model.Map;
using ProtocolMap.Runtime;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>The generated lookups say what the map says.</summary>
public sealed class InteropMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Lookups_agree_with_the_map(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 10; i++)
        {
            var text = RandomMap.Create(random);
            var map = MapText.Read(text).Map!;
            var code = GeneratedMap.Load(text);
            Assert.Equal(map.Id + " " + map.Version, code.Identity);
            Assert.Equal(map.Categories.Select(category => category.Number), code.Categories);
            Assert.Equal(map.Protocols.Select(protocol => protocol.Number), code.Protocols);
            AssertIds(map, code);
            AssertUses(map, code);
            AssertUndefined(map, code);
            Assert.All(map.Protocols, protocol => AssertDescribed(map, protocol, code.Describe(protocol.Number)));
        }
    }

    [Fact]
    public void Order_is_best_first_and_what_they_stand_on_last()
    {
        var code = GeneratedMap.Load(SampleMap.Text);
        Assert.Equal(["vrm-1-0", "vrm-0-x", "khronos-gltf"], code.ProtocolsFor(1).Select(code.ProtocolId));
        Assert.Equal(["did-web", "json"], code.ProtocolsFor(4).Select(code.ProtocolId));
    }

    [Fact]
    public void Lookups_allocate_nothing() => Assert.Equal(0, GeneratedMap.Load(SampleMap.Text).AllocatedBytes(1, 2, "khronos-gltf"));

    [Fact]
    public void Undefined_value_is_refused_in_clear_words()
    {
        var code = GeneratedMap.Load(SampleMap.Text);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => code.ProtocolId(4));
        Assert.StartsWith("The map 'sample-world' has no such protocol.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("protocol", exception.ParamName);
    }

    private static void AssertIds(MapDocument map, GeneratedMap code)
    {
        foreach (var category in map.Categories)
        {
            Assert.Equal(category.Id, code.CategoryId(category.Number));
            Assert.Equal(category.Number, code.ParseCategory(category.Id));
        }

        foreach (var protocol in map.Protocols)
        {
            Assert.Equal(protocol.Id, code.ProtocolId(protocol.Number));
            Assert.Equal(protocol.CSharpName, code.ProtocolName(protocol.Number));
            Assert.Equal(protocol.Number, code.ParseProtocol(protocol.Id));
            foreach (var near in new[] { protocol.Id + "x", "x" + protocol.Id, protocol.Id[1..], protocol.Id[..^1], protocol.Id.ToUpperInvariant(), protocol.Id + "\0" })
            {
                Assert.Equal(map.Protocols.Find(near)?.Number ?? 0, code.ParseProtocol(near));
            }
        }

        Assert.Equal(0, code.ParseProtocol(null));
        Assert.Equal(0, code.ParseProtocol(""));
        Assert.Equal(0, code.ParseCategory("\ud800"));
    }

    private static void AssertUses(MapDocument map, GeneratedMap code)
    {
        var rules = new MapRules(map);
        foreach (var category in map.Categories)
        {
            foreach (var protocol in map.Protocols)
            {
                var expected = rules.Find(category.Id, protocol.Id);
                Assert.Equal((expected?.Use ?? Use.NotMapped).ToString(), code.UseOf(category.Number, protocol.Number).ToString());
                Assert.Equal(expected?.IsMapped ?? false, code.IsMapped(category.Number, protocol.Number));
            }

            Assert.Equal(Usable(map, rules, category), code.ProtocolsFor(category.Number));
        }
    }

    private static IEnumerable<int> Usable(MapDocument map, MapRules rules, Category category)
    {
        var entries = map.Mappings.FirstOrDefault(mappings => mappings.Category == category.Id)?.Entries ?? [];
        Use[] order = [Use.Required, Use.Recommended, Use.Allowed, Use.Deprecated];
        var listed = order.SelectMany(use => entries.Where(entry => entry.Use == use)).Select(entry => map.Protocols.Find(entry.Protocol)!.Number);
        return listed.Concat(map.Protocols.Where(protocol => rules.Find(category.Id, protocol.Id) is { Entry: null }).Select(protocol => protocol.Number));
    }

    private static void AssertUndefined(MapDocument map, GeneratedMap code)
    {
        var category = map.Categories.FirstOrDefault()?.Number ?? 1;
        var protocol = map.Protocols.FirstOrDefault()?.Number ?? 1;
        foreach (var number in Undefined(map.Protocols.Select(defined => defined.Number)))
        {
            Assert.Equal(ProtocolUse.NotMapped, code.UseOf(category, number));
            Assert.False(code.IsMapped(category, number));
            Assert.Throws<ArgumentOutOfRangeException>(() => code.ProtocolId(number));
            Assert.Throws<ArgumentOutOfRangeException>(() => code.Describe(number));
        }

        foreach (var number in Undefined(map.Categories.Select(defined => defined.Number)))
        {
            Assert.Equal(ProtocolUse.NotMapped, code.UseOf(number, protocol));
            Assert.Empty(code.ProtocolsFor(number));
            Assert.Throws<ArgumentOutOfRangeException>(() => code.CategoryId(number));
        }
    }

    private static IEnumerable<int> Undefined(IEnumerable<int> numbers)
    {
        var defined = numbers.ToHashSet();
        int[] others = [0, -1, 1, int.MinValue, int.MaxValue, .. defined.SelectMany(number => new[] { number - 1, unchecked(number + 1), -number })];
        return others.Where(number => !defined.Contains(number));
    }

    private static void AssertDescribed(MapDocument map, Protocol protocol, ProtocolInfo info)
    {
        Assert.Equal(protocol.Id, info.Id);
        Assert.Equal(protocol.DisplayName, info.Title);
        Assert.Equal(protocol.Version, info.Version);
        Assert.Equal(protocol.Organization is { } id ? map.Organizations.Find(id)!.Title : null, info.Organization);
        Assert.Equal(protocol.Specification, info.Specification);
        Assert.Equal(protocol.Url, info.Url);
        Assert.Equal(protocol.SupersededBy, info.SupersededBy);
        Assert.Equal(protocol.Neutral, info.IsNeutral);
        Assert.Equal(protocol.Status.ToString(), info.Status.ToString());
        Assert.Equal(protocol.Kind?.ToString() ?? "Unspecified", info.Kind.ToString());
        Assert.Equal(protocol.Layer?.ToString() ?? "Unspecified", info.Layer.ToString());
    }
}
