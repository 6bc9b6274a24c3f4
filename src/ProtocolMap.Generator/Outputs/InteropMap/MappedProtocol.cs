using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>What one category says of a protocol.</summary>
/// <param name="Protocol">A protocol that generates a member.</param>
/// <param name="Use">What holds.</param>
/// <param name="IsListed">Whether the category itself says so, not what its protocols stand on.</param>
internal sealed record MappedProtocol(Protocol Protocol, Use Use, bool IsListed)
{
    public bool IsUsable => Use is Use.Required or Use.Recommended or Use.Allowed or Use.Deprecated;

    /// <summary>The order in which protocols are offered: the best first, last what the others stand on.</summary>
    public int Rank => IsListed ? (int)Use : int.MaxValue;

    /// <summary>Those that the category lists, in the order of its entries, then the rest in the order of the map.</summary>
    public static IReadOnlyList<MappedProtocol> Of(string category, MapDocument map, MapRules rules, IEnumerable<Protocol> protocols)
    {
        var effective = rules.InCategory(category);
        var listed = map.Mappings.Where(mappings => mappings.Category == category).SelectMany(mappings => mappings.Entries)
            .Select(entry => map.Protocols.Find(entry.Protocol))
            .OfType<Protocol>()
            .Where(Generates.Member);
        return
        [
            .. listed.Select(protocol => new MappedProtocol(protocol, effective[protocol.Id].Use, IsListed: true)),
            .. protocols.Where(protocol => effective.TryGetValue(protocol.Id, out var mapping) && mapping.Entry is null)
                .Select(protocol => new MappedProtocol(protocol, effective[protocol.Id].Use, IsListed: false)),
        ];
    }
}
