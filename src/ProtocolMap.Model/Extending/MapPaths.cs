namespace ProtocolMap.Model.Extending;

/// <summary>Paths as maps write them, compared the same on every machine.</summary>
internal static class MapPaths
{
    /// <summary>The path that <paramref name="reference"/> means in a map at <paramref name="from"/>.</summary>
    public static string Combine(string from, string reference)
    {
        var directory = from.Substring(0, from.LastIndexOfAny(['/', '\\']) + 1);
        return Normalize(IsRooted(reference) ? reference : directory + reference);
    }

    /// <summary>The path with <c>/</c> between its parts and without <c>.</c> and <c>..</c>, as far as they can be resolved.</summary>
    public static string Normalize(string path)
    {
        var slashed = path.Replace('\\', '/');
        var parts = new List<string>();
        foreach (var part in slashed.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return (slashed.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", parts);
    }

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));
}
