using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>Enum values and bits are compiled into users' programs: what was given once never moves.</summary>
public sealed class BuiltInNumberTests
{
    private static readonly string s_path = Repository.Path("tests", "ProtocolMap.Tests", "BuiltIn", "numbers.txt");

    /// <summary>
    /// The file is the record. A new entry is added to it by hand; a line that is there may not change. So no switch writes it anew.
    /// </summary>
    [Fact]
    public void No_value_moves()
    {
        var actual = Lines().ToArray();
        var recorded = File.ReadAllLines(s_path);

        Assert.Empty(recorded.Except(actual, StringComparer.Ordinal));
        Assert.Empty(actual.Except(recorded, StringComparer.Ordinal));
        Assert.Equal(recorded.Order(StringComparer.Ordinal), recorded);
    }

    [Fact]
    public void Numbers_are_given_in_the_file_and_dense()
    {
        Assert.Equal(Enumerable.Range(1, MetaverseMap.Map.Protocols.Count), MetaverseMap.Map.Protocols.Select(p => p.Number).Order());
        Assert.Equal(Enumerable.Range(1, MetaverseMap.Map.Categories.Count), MetaverseMap.Map.Categories.Select(c => c.Number).Order());
        Assert.All(MetaverseMap.Json.GetProperty("protocols").EnumerateObject(), p => Assert.True(p.Value.TryGetProperty("number", out _)));
    }

    [Fact]
    public void The_categories_of_FGMV_19_come_first() =>
        Assert.Equal(
            ["avatar", "asset", "content", "identity"],
            MetaverseMap.Map.Categories.OrderBy(c => c.Number).TakeWhile(c => c.Document == "fgmv-19").Select(c => c.Id));

    /// <summary>Bits from 48 on are for those who extend the map.</summary>
    [Fact]
    public void Bits_are_given_in_the_file_dense_and_below_48()
    {
        Assert.All(MetaverseMap.Map.Protocols, p => Assert.Equal(Enumerable.Range(0, p.Capabilities.Count), p.Capabilities.Select(c => c.Bit).Order()));
        Assert.All(MetaverseMap.Capabilities, c => Assert.InRange(c.Capability.Bit, 0, 47));
        Assert.DoesNotContain(
            MetaverseMap.Json.GetProperty("protocols").EnumerateObject().Where(p => p.Value.TryGetProperty("capabilities", out _)),
            p => p.Value.GetProperty("capabilities").EnumerateObject().Any(c => !c.Value.TryGetProperty("bit", out _)));
    }

    private static IEnumerable<string> Lines() =>
    [
        .. MetaverseMap.Map.Categories.Select(c => $"category {c.Id} {c.Number}"),
        .. MetaverseMap.Map.Protocols.Select(p => $"protocol {p.Id} {p.Number}"),
        .. MetaverseMap.Capabilities.Select(c => $"capability {c.Protocol.Id}#{c.Capability.Id} {c.Capability.Bit}"),
    ];
}
