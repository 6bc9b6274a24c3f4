using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Tool.Files;

/// <summary>A map and what it extends.</summary>
/// <param name="Root">The map that is judged.</param>
/// <param name="Files">The maps that it may extend.</param>
/// <param name="Members">Full paths of the map and of all that it extends.</param>
internal sealed record MapFamily(MapFile Root, MapFiles Files, IReadOnlyCollection<string> Members)
{
    /// <summary>
    /// The maps that stand for themselves: a map that another one extends is judged as part of it. Of maps that extend each other in a
    /// circle, and that no map outside of it extends, the first stands for all.
    /// </summary>
    public static IEnumerable<MapFamily> Roots(IReadOnlyList<MapFamily> families) => families
        .Where((family, i) => families.All(other => !other.Extends(family) || family.Extends(other)) && !families.Take(i).Any(other => other.Extends(family)));

    private bool Extends(MapFamily other) => Members.Contains(Path.GetFullPath(other.Root.Path));
}
