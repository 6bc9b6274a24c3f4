using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model;

/// <summary>The one door: text in, the sound part of the map and everything wrong in it out.</summary>
internal static class MapReader
{
    /// <summary>The greatest size of a map, in UTF-16 units.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MapReadResult Read(MapFile file, CancellationToken cancellationToken) => Read(file, MapFiles.None, cancellationToken);

    /// <param name="file">The map to read.</param>
    /// <param name="others">The maps that it may extend.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MapReadResult Read(MapFile file, MapFiles others, CancellationToken cancellationToken)
    {
        var problems = new ProblemList();
        var loaded = new MapLoader(others, problems, cancellationToken).Load(file);
        var map = loaded is null ? null : RootReader.Read(file, loaded, problems, cancellationToken);
        return new MapReadResult(map, problems.InOrder());
    }
}
