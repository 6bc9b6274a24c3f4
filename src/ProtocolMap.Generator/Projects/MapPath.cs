namespace ProtocolMap.Generator.Projects;

/// <summary>A path that a project gives, comparable to those that the compiler gives, whatever the machine.</summary>
internal sealed class MapPath
{
    private readonly string _path;
    private readonly bool _isComplete;

    public MapPath(string? projectDirectory, string path)
    {
        _isComplete = projectDirectory is not null || IsRooted(path);
        _path = Normalize(IsRooted(path) ? path : projectDirectory + "/" + path);
    }

    /// <summary>Without a project directory, as in Unity, the end of the path decides.</summary>
    public bool Matches(string other)
    {
        var normalized = Normalize(other);
        return _isComplete
            ? string.Equals(normalized, _path, StringComparison.OrdinalIgnoreCase)
            : ("/" + normalized).EndsWith("/" + _path, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRooted(string path) => path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':');

    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
