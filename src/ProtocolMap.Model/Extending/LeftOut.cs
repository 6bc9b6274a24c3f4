namespace ProtocolMap.Model.Extending;

/// <summary>Entries that limits of <c>extends</c> keep from being generated. They are still recognised.</summary>
internal sealed record LeftOut(HashSet<string> Categories, HashSet<string> Protocols)
{
    public static LeftOut Nothing { get; } = new([], []);
}
