using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>
/// The maps that know libraries which do not work on a platform of the project: its own map, else the public ones that it references
/// beside the built-in one, else the built-in one. Where no platform is known, no map is read.
/// </summary>
/// <param name="Platforms">The platforms of the project.</param>
/// <param name="Maps">The maps.</param>
internal sealed record LimitedMaps(ImmutableArray<string> Platforms, ImmutableArray<MapIndex> Maps)
{
    public bool IsEmpty => Maps.IsEmpty;

    public static LimitedMaps Find(OwnMap own, ReferencedMaps referenced, ImmutableArray<string> platforms) => new(
        platforms,
        platforms.IsEmpty ? ImmutableArray<MapIndex>.Empty : Candidates(own, referenced).Where(map => IsLimited(map.Map, platforms)).ToImmutableArray());

    // What a map at fault would say is not replaced by the word of another.
    private static IEnumerable<MapIndex> Candidates(OwnMap own, ReferencedMaps referenced)
    {
        if (own.Exists)
        {
            return own.Index is { } index ? [index] : [];
        }

        var carried = referenced.Public.Select(static found => found.Map).ToArray();
        var chosen = Array.FindAll(carried, static map => !map.IsBuiltIn);
        return (chosen.Length > 0 ? chosen : carried)
            .GroupBy(static map => map.Carried)
            .Select(static same => same.First())
            .OrderBy(static map => map.Assembly, StringComparer.Ordinal)
            .Select(referenced.Read)
            .OfType<MapIndex>();
    }

    private static bool IsLimited(MapDocument map, ImmutableArray<string> platforms) =>
        map.Libraries.Any(library => library.UnavailableOn.Any(limit => platforms.Contains(limit.Platform)));
}
