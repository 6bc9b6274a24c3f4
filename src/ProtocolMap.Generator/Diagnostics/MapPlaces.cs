using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Places in maps, as messages show them.</summary>
internal static class MapPlaces
{
    /// <summary>File and line, or id and version of a map that has no file in the project.</summary>
    /// <param name="place">A place in the map, or in one that it extends.</param>
    /// <param name="map">The map.</param>
    public static string Show(Place place, MapIndex map) =>
        map.IsCarried ? map.Map.Id + " " + MessageText.Clean(map.Map.Version)
        : ReferenceEquals(place.File, BuiltInMap.File) ? BuiltInMap.Id + " " + BuiltInMap.Version
        : MapPaths.FileName(place.File.Path) + ":" + place.Line;

    /// <summary>The place as editors go to it; none in a map that has no file in the project.</summary>
    public static ImmutableArray<Location> Locations(Place place, MapIndex map) =>
        map.IsCarried || ReferenceEquals(place.File, BuiltInMap.File) ? ImmutableArray<Location>.Empty : ImmutableArray.Create(ToLocation(place));

    public static Location ToLocation(Place place)
    {
        var (startLine, startColumn) = place.File.GetPosition(place.Start);
        var (endLine, endColumn) = place.File.GetPosition(place.Start + place.Length);
        return Location.Create(
            place.File.Path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(startLine, startColumn), new LinePosition(endLine, endColumn)));
    }
}
