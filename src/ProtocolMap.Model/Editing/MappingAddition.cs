using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Editing;

/// <summary>An entry of <c>mappings</c> where there was none.</summary>
/// <param name="Category">The id of the category.</param>
/// <param name="Protocol">The id of the protocol.</param>
/// <param name="Use">How it is mapped.</param>
internal sealed record MappingAddition(string Category, string Protocol, string Use) : MapChange
{
    protected override IReadOnlyList<TextEdit>? EditsOf(JsonText map)
    {
        var inserter = new PropertyInserter(map);
        if (map.Root.Find("mappings") is not { } section)
        {
            // Where people look for it, if there is such a place.
            var neighbour = map.Root.Find("protocols") ?? map.Root.Find("categories") ?? map.Root.Properties().Last();
            return [.. inserter.After(neighbour, "mappings", inserter.ObjectText(neighbour, (Category, Entry(inserter, neighbour))))];
        }

        if (section.Value.Kind != JsonKind.Object)
        {
            return Replace(map, section, inserter.ObjectText(section, (Category, Entry(inserter, section))));
        }

        if (section.Value.Find(Category) is not { } category)
        {
            return [.. inserter.Append(section, Category, Entry(inserter, section))];
        }

        if (category.Value.Kind != JsonKind.Object)
        {
            return Replace(map, category, Entry(inserter, category));
        }

        return category.Value.Find(Protocol) switch
        {
            null => [.. inserter.Append(category, Protocol, UseIn(inserter, category))],

            // What removes the entry of a map that this one extends becomes an entry of its own.
            { Value.Kind: JsonKind.Null } removed => [Over(removed, UseIn(inserter, category))],
            _ => [],
        };
    }

    // Null means absent, but where the map extends another it takes away what that one says, which must not come back unasked.
    private static TextEdit[]? Replace(JsonText map, JsonProperty property, string value) =>
        property.Value.Kind == JsonKind.Null && map.Root.Find("extends") is null ? [Over(property, value)] : null;

    private static TextEdit Over(JsonProperty property, string value) => new(property.Value.Place.Start, property.Value.Length, value);

    private string Entry(PropertyInserter inserter, JsonProperty model) => inserter.ObjectText(model, (Protocol, JsonEscapes.Quote(Use)));

    // The short form, unless all neighbours have the long one.
    private string UseIn(PropertyInserter inserter, JsonProperty category)
    {
        var entries = category.Value.Properties().ToList();
        return entries.Count > 0 && entries.TrueForAll(entry => entry.Value.Kind == JsonKind.Object)
            ? inserter.ObjectText(entries[0].Value.Properties().Select(p => (JsonProperty?)p).FirstOrDefault() ?? category, ("use", JsonEscapes.Quote(Use)))
            : JsonEscapes.Quote(Use);
    }
}
