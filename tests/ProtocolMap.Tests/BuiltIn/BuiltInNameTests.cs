using ProtocolMap.Model;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The C# names that users see in completion.</summary>
public sealed class BuiltInNameTests
{
    [Fact]
    public void Enum_members_are_readable()
    {
        Assert.All(MetaverseMap.Map.Categories, c => AssertReadable(c.CSharpName));
        Assert.All(MetaverseMap.Map.Protocols, p => AssertReadable(p.CSharpName));
        Assert.All(MetaverseMap.Capabilities, c => AssertReadable(c.Capability.CSharpName));
    }

    [Fact]
    public void Names_differ_in_more_than_case()
    {
        Assert.Empty(Clashes(MetaverseMap.Map.Protocols.Select(p => p.CSharpName!)));
        Assert.All(MetaverseMap.Map.Protocols, p => Assert.Empty(Clashes(p.Capabilities.Select(c => c.CSharpName!))));
    }

    [Fact]
    public void A_name_is_given_only_where_the_id_reads_otherwise() =>
        Assert.Empty(MetaverseMap.Map.Protocols.Where(p => p.Name == CSharpNames.FromId(p.Id)).Select(p => p.Id));

    // PascalCase; an underscore only between digits.
    private static void AssertReadable(string? name)
    {
        Assert.InRange(name!.Length, 1, 60);
        Assert.True(char.IsAsciiLetterUpper(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'), name);
        Assert.All(
            Enumerable.Range(0, name.Length).Where(i => name[i] == '_'),
            i => Assert.True(i + 1 < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiDigit(name[i + 1]), name));
    }

    private static IEnumerable<string> Clashes(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);
}
