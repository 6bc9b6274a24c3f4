namespace ProtocolMap.Tool.Files;

/// <summary>Maps in folders.</summary>
internal static class MapFolder
{
    private const string Pattern = "*.protocolmap.json";

    /// <summary>The maps in a folder itself, in ordinal order; none where there is no such folder or it cannot be listed.</summary>
    public static IEnumerable<string> Maps(string? folder)
    {
        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = true };
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Pattern, options).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>The maps in a folder and below, as a project in it takes them: without <c>bin</c>, <c>obj</c> and folders whose name begins with a dot.</summary>
    public static IEnumerable<string> MapsBelow(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true };
        var below = Directory.EnumerateDirectories(folder, "*", options)
            .Where(f => Path.GetFileName(f) is not ("bin" or "obj") and not ['.', ..])
            .Order(StringComparer.Ordinal);
        return Maps(folder).Concat(below.SelectMany(MapsBelow));
    }
}
