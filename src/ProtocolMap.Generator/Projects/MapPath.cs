using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Projects;

/// <summary>A path that a project gives, comparable to those that the compiler gives, whatever the machine.</summary>
internal sealed class MapPath
{
    private readonly string _path;
    private readonly bool _isComplete;

    public MapPath(string? projectDirectory, string path)
    {
        _isComplete = projectDirectory is not null || MapPaths.IsRooted(path);
        _path = MapPaths.Normalize(projectDirectory is null || MapPaths.IsRooted(path) ? path : projectDirectory + "/" + path);
    }

    /// <summary>Without a project directory, as in Unity, the end of the path decides.</summary>
    public bool Matches(string other)
    {
        var normalized = MapPaths.Normalize(other);
        return _isComplete
            ? string.Equals(normalized, _path, StringComparison.OrdinalIgnoreCase)
            : ("/" + normalized).EndsWith("/" + _path, StringComparison.OrdinalIgnoreCase);
    }
}
