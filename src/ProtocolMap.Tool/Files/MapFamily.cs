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
    /// circle the first stands for all.
    /// </summary>
    public static IEnumerable<MapFamily> Roots(IReadOnlyList<MapFamily> families)
    {
        var roots = families.Where(f => !families.Any(other => other != f && other.Extends(f))).ToList();
        foreach (var family in families)
        {
            if (!roots.Any(r => r == family || r.Extends(family)))
            {
                roots.Add(family);
            }
        }

        return roots;
    }

    private bool Extends(MapFamily other) => Members.Contains(Path.GetFullPath(other.Root.Path));
}
