using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Extending;

/// <summary>One entry of <c>extends</c>.</summary>
/// <param name="Map">The path or <c>protocolmap:</c> name.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Categories">The categories to which generation is limited; <see langword="null"/> for no limit.</param>
/// <param name="Protocols">The protocols to which generation is limited; <see langword="null"/> for no limit.</param>
internal sealed record BaseReference(string Map, Place Place, IReadOnlyList<JsonValue>? Categories, IReadOnlyList<JsonValue>? Protocols)
{
    public bool IsLimited => Categories is not null || Protocols is not null;

    /// <summary>The entries of a file that can be read; none if it is not JSON.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<BaseReference> Read(MapFile file, CancellationToken cancellationToken)
    {
        var json = JsonText.Parse(file, cancellationToken);
        return json.IsJson ? Read(json.Root) : [];
    }

    /// <summary>The entries of a document that can be read; the shape of the rest is judged with the document.</summary>
    public static IEnumerable<BaseReference> Read(JsonValue root)
    {
        if (root.Find("extends") is not { } property)
        {
            yield break;
        }

        foreach (var item in property.Value.Kind == JsonKind.Array ? [.. property.Value.Items()] : new[] { property.Value })
        {
            if (item.Kind == JsonKind.String)
            {
                yield return new BaseReference(item.GetString(), item.Place, null, null);
            }
            else if (item.Find("map") is { Value: { Kind: JsonKind.String } map })
            {
                yield return new BaseReference(map.GetString(), map.Place, Strings(item, "categories"), Strings(item, "protocols"));
            }
        }
    }

    private static List<JsonValue>? Strings(JsonValue item, string name) => item.Find(name)?.Value switch
    {
        { Kind: JsonKind.String } single => [single],
        { Kind: JsonKind.Array } array => [.. array.Items().Where(i => i.Kind == JsonKind.String)],
        _ => null,
    };
}
