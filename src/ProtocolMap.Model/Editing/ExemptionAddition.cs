using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Editing;

/// <summary>An entry of <c>exemptions</c> for a symbol.</summary>
/// <param name="Symbol">The documentation-comment id of what is exempt.</param>
/// <param name="Protocol">The id of the protocol that it may use.</param>
/// <param name="Category">The id of the category for which it may; <see langword="null"/> for all.</param>
/// <param name="Reason">Why.</param>
internal sealed record ExemptionAddition(string Symbol, string Protocol, string? Category, string Reason) : MapChange
{
    protected override IReadOnlyList<TextEdit>? EditsOf(JsonText map)
    {
        var inserter = new PropertyInserter(map);
        var last = map.Root.Properties().Last();
        if (map.Root.Find("exemptions") is not { } section)
        {
            return [.. inserter.After(last, "exemptions", inserter.ArrayText(last, Entry(inserter, last)))];
        }

        return section.Value.Kind switch
        {
            JsonKind.Null => [new TextEdit(section.Value.Place.Start, section.Value.Length, inserter.ArrayText(section, Entry(inserter, section)))],
            JsonKind.Array when section.Value.Items().Any(IsThis) => [],
            JsonKind.Array => [.. inserter.AppendElement(section, Entry(inserter, section))],
            _ => null,
        };
    }

    private string Entry(PropertyInserter inserter, JsonProperty model)
    {
        var properties = new List<(string, string)> { ("symbol", JsonEscapes.Quote(Symbol)), ("protocol", JsonEscapes.Quote(Protocol)) };
        if (Category is not null)
        {
            properties.Add(("category", JsonEscapes.Quote(Category)));
        }

        properties.Add(("reason", JsonEscapes.Quote(Reason)));
        return inserter.ObjectText(model, [.. properties]);
    }

    // An entry that ends some day is not this one.
    private bool IsThis(JsonValue entry) =>
        Is(entry, "symbol", Symbol) && Is(entry, "protocol", Protocol) && Is(entry, "category", Category) && Is(entry, "until", expected: null);

    private static bool Is(JsonValue entry, string name, string? expected) => entry.Find(name) switch
    {
        { Value: { Kind: JsonKind.String } value } => expected is not null && value.Is(expected),
        { Value.Kind: JsonKind.Null } or null => expected is null,
        _ => false,
    };
}
