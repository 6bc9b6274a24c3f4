using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Projects;

/// <summary>Which of the maps in a project is the project's.</summary>
/// <param name="File">The map, or <see langword="null"/> when there is none or several claim it.</param>
/// <param name="All">All maps of the project, ordered by path: those that the map may extend.</param>
/// <param name="Rivals">The maps of which only one may stay, ordered by path.</param>
/// <param name="Problem">What is wrong with the property that names the map.</param>
internal sealed record MapSelection(MapFile? File, EquatableArray<MapFile> All = default, EquatableArray<MapFile> Rivals = default, OptionProblem? Problem = null)
{
    private const string Suffix = ".protocolmap.json";

    /// <summary>Whether an additional file is a map, by its name: <c>*.protocolmap.json</c>, in Unity <c>*.ProtocolMap….additionalfile</c>.</summary>
    public static bool IsMap(string path) => UnityFile.NameOf(path) is null
        ? path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        : !BaselineSelection.IsBaseline(path);

    public static MapSelection Choose(IEnumerable<MapFile> maps, MsBuildProperties properties, CancellationToken cancellationToken)
    {
        // A file that a project lists twice is one file.
        var files = maps.GroupBy(map => map.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(map => map.Path, StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            return new(File: null);
        }

        if (properties.File is { } wanted)
        {
            var path = new MapPath(properties.ProjectDirectory, wanted);
            return Array.Find(files, file => path.Matches(file.Path)) is { } found
                ? new(found, new(files))
                : new(File: null, new(files), Problem: new(PropertyNames.File, wanted, "the path of a map among the additional files"));
        }

        var roots = ProjectMaps.Roots(files, cancellationToken);
        return roots.Count == 1 ? new(roots[0], new(files)) : new(File: null, new(files), roots.ToEquatableArray());
    }
}
