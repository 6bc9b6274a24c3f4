using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>What each category says of each protocol.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="MapId">The id of the map.</param>
/// <param name="MapVersion">The version of the map.</param>
/// <param name="ProtocolSlots">How many slots for protocols there are.</param>
/// <param name="Rows">For each slot of a category the uses by slot of a protocol, a digit each.</param>
/// <param name="Starts">For each slot of a category where its protocols begin in <paramref name="Protocols"/>, and the end.</param>
/// <param name="Protocols">C# names of the mapped protocols of each category, the best first.</param>
internal sealed record MappingsSlice(
    CodeTarget Target,
    string MapId,
    string MapVersion,
    int ProtocolSlots,
    EquatableArray<string> Rows,
    EquatableArray<int> Starts,
    EquatableArray<string> Protocols)
{
    public static MappingsSlice From(MapDocument map, CodeTarget target)
    {
        var rules = new MapRules(map);
        var protocols = map.Protocols.Where(Generates.Member).ToArray();
        var protocolSlots = SlotTable.From(protocols.Select(protocol => protocol.Number));
        var categories = map.Categories.Where(Generates.Member).ToArray();
        var categorySlots = SlotTable.From(categories.Select(category => category.Number));
        var byCategory = categorySlots.Arrange(categories.Select(category => (category.Number, MappedProtocol.Of(category.Id, map, rules, protocols))), []);

        var starts = new List<int> { 0 };
        var names = new List<string>();
        foreach (var category in byCategory)
        {
            names.AddRange(category.Where(mapped => mapped.IsUsable).OrderBy(mapped => mapped.Rank).Select(mapped => mapped.Protocol.CSharpName!));
            starts.Add(names.Count);
        }

        return new(
            target,
            map.Id,
            map.Version,
            protocolSlots.Count,
            byCategory.Select(category => Row(category, protocolSlots)).ToEquatableArray(),
            starts.ToEquatableArray(),
            names.ToEquatableArray());
    }

    private static string Row(IReadOnlyList<MappedProtocol> category, SlotTable slots) =>
        new(slots.Arrange(category.Select(mapped => (mapped.Protocol.Number, (char)('0' + mapped.Use))), '0'));
}
