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
}
