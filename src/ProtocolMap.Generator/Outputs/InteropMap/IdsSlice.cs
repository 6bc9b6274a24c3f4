using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>The ids behind one enum, both ways.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="MapId">The map, for the text of exceptions.</param>
/// <param name="Type">The enum.</param>
/// <param name="Noun">What its members are.</param>
/// <param name="Plural">The property that lists them.</param>
/// <param name="Members">Their C# names, in document order.</param>
/// <param name="Slots">Where each number is found.</param>
/// <param name="Ids">The id at each slot, empty where there is none.</param>
/// <param name="Index">The way back; <see langword="null"/> when there is no id.</param>
internal sealed record IdsSlice(
    CodeTarget Target,
    string MapId,
    string Type,
    string Noun,
    string Plural,
    EquatableArray<string> Members,
    SlotTable Slots,
    EquatableArray<string> Ids,
    IdIndex? Index)
{
    public static IdsSlice OfCategories(MapDocument map, CodeTarget target) =>
        From(map, target, TypeNames.Category, "category", "Categories", map.Categories.Where(Generates.Member).Select(category => (category.Id, category.Number, category.CSharpName!)));

    public static IdsSlice OfProtocols(MapDocument map, CodeTarget target) =>
        From(map, target, TypeNames.Protocol, "protocol", "Protocols", map.Protocols.Where(Generates.Member).Select(protocol => (protocol.Id, protocol.Number, protocol.CSharpName!)));

    private static IdsSlice From(MapDocument map, CodeTarget target, string type, string noun, string plural, IEnumerable<(string Id, int Number, string Name)> members)
    {
        var all = members.ToArray();
        var slots = SlotTable.From(all.Select(member => member.Number));
        return new(
            target,
            map.Id,
            type,
            noun,
            plural,
            all.Select(member => member.Name).ToEquatableArray(),
            slots,
            new(slots.Arrange(all.Select(member => (member.Number, member.Id)), "")),
            all.Length == 0 ? null : IdIndex.From(all.Select(member => (member.Id, member.Number)).ToArray()));
    }
}
