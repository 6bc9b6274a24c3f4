using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// A path with <c>*</c> (anything within a part), <c>?</c> (one character) and <c>**</c> (any number of parts), relative to the map. Letter
/// case is ignored, as a project that builds on one system must say the same on another.
/// </summary>
internal sealed class PathGlob
{
    private readonly string[] _parts;
    private readonly int _literalCount;

    /// <param name="mapPath">The file that the pattern is relative to. Its folder is taken as it is.</param>
    /// <param name="pattern">The pattern; one that ends in <c>/</c> is everything below.</param>
    public PathGlob(string mapPath, string pattern)
    {
        var below = pattern.EndsWith("/", StringComparison.Ordinal) || pattern.EndsWith("\\", StringComparison.Ordinal) ? "**" : "";
        _parts = MapPaths.Combine(mapPath, pattern + below).Split('/');

        var folder = MapPaths.Normalize(mapPath).Split('/');
        while (_literalCount < Math.Min(folder.Length - 1, _parts.Length) && _parts[_literalCount] == folder[_literalCount])
        {
            _literalCount++;
        }
    }

    public bool IsMatch(string path) => IsMatch(MapPaths.Normalize(path).Split('/'));

    // The last ** takes one part more whenever what follows it does not fit, so that no path makes it try all combinations.
    private bool IsMatch(string[] path)
    {
        var (part, at) = (0, 0);
        var (retryPart, retryAt) = (-1, 0);
        while (at < path.Length)
        {
            if (part < _parts.Length && part >= _literalCount && _parts[part] == "**")
            {
                (retryPart, retryAt) = (++part, at);
            }
            else if (part < _parts.Length && IsPartMatch(part, path[at]))
            {
                part++;
                at++;
            }
            else if (retryPart >= 0)
            {
                (part, at) = (retryPart, ++retryAt);
            }
            else
            {
                return false;
            }
        }

        // "Folder/**" is what lies in the folder, so ** may stand for nothing only between parts.
        return part == _parts.Length;
    }

    private bool IsPartMatch(int part, string name) => part < _literalCount
        ? string.Equals(_parts[part], name, StringComparison.OrdinalIgnoreCase)
        : IsPartMatch(_parts[part], name);

    private static bool IsPartMatch(string pattern, string name)
    {
        var (p, n) = (0, 0);
        var (retryPattern, retryName) = (-1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (retryPattern, retryName) = (++p, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[n])))
            {
                p++;
                n++;
            }
            else if (retryPattern >= 0)
            {
                (p, n) = (retryPattern, ++retryName);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
