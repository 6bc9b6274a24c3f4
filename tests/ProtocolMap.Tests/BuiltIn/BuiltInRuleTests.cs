using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The editorial rules that the map states in its description.</summary>
public sealed class BuiltInRuleTests
{
    private static readonly string[] s_unavoidable =
    [
        "asn1", "cbor", "dns", "http-1-1", "http-2", "http-3", "http-semantics", "json", "messagepack", "protobuf", "uri", "websocket", "xml",
    ];

    [Fact]
    public void Use_follows_from_status_and_role()
    {
        foreach (var (category, entry) in MetaverseMap.Map.Mappings.SelectMany(m => m.Entries.Select(e => (m.Category, e))))
        {
            var protocol = MetaverseMap.Map.Protocols.Find(entry.Protocol)!;
            Assert.NotNull(entry.Role);
            Assert.True(Expected(protocol.Status, entry.Role.Value) == entry.Use, $"{category}: {entry.Protocol}");
            Assert.Empty(entry.Capabilities);
        }
    }

    [Fact]
    public void Every_protocol_is_mapped_and_every_category_speaks()
    {
        var mapped = MetaverseMap.Map.Mappings.SelectMany(m => m.Entries.Select(e => e.Protocol)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(MetaverseMap.Map.Protocols.Where(p => !mapped.Contains(p.Id)).Select(p => p.Id));
        Assert.Equal(MetaverseMap.Map.Categories.Select(c => c.Id), MetaverseMap.Map.Mappings.Select(m => m.Category));
        Assert.All(MetaverseMap.Map.Mappings, m => Assert.Contains(m.Entries, e => e.Role == Role.Primary));
    }

    [Fact]
    public void Neutral_is_what_carries_or_encodes() =>
        Assert.Equal(
            MetaverseMap.Map.Protocols.Where(p => p.Layer is Layer.Transport or Layer.Network || s_unavoidable.Contains(p.Id)).Select(p => p.Id),
            MetaverseMap.Map.Protocols.Where(p => p.Neutral).Select(p => p.Id));

    [Fact]
    public void A_superseded_protocol_names_its_successor() =>
        Assert.Equal(
            MetaverseMap.Map.Protocols.Where(p => p.Status == Status.Superseded).Select(p => p.Id),
            MetaverseMap.Map.Protocols.Where(p => p.SupersededBy is not null).Select(p => p.Id));

    [Fact]
    public void Overlaps_are_between_organizations_and_within_their_category()
    {
        var categories = MetaverseMap.Map.Mappings.ToDictionary(m => m.Category, m => m.Entries.Select(e => e.Protocol).ToHashSet());

        Assert.All(MetaverseMap.Map.Overlaps, o =>
        {
            Assert.True(o.Protocols.Select(p => MetaverseMap.Map.Protocols.Find(p)!.Organization).Distinct().Count() > 1, o.Id);
            Assert.All(o.Protocols, p => Assert.Contains(p, categories[o.Category!]));
            Assert.False(string.IsNullOrEmpty(o.Reason));
        });
    }

    private static Use Expected(Status status, Role role) => status switch
    {
        Status.Superseded or Status.Withdrawn => Use.Deprecated,
        Status.Draft or Status.Candidate or Status.DeFacto => Use.Allowed,
        _ => role == Role.Primary ? Use.Recommended : Use.Allowed,
    };
}
