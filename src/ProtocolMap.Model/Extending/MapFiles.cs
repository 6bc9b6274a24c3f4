namespace ProtocolMap.Model.Extending;

/// <summary>The map documents that a map may extend.</summary>
internal sealed class MapFiles
{
    private readonly Dictionary<string, MapFile> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="files">The documents. Of two whose paths differ only in case or form, the first counts.</param>
    public MapFiles(IEnumerable<MapFile> files)
    {
        foreach (var file in files)
        {
            var path = MapPaths.Normalize(file.Path);
            if (!_byPath.ContainsKey(path))
            {
                _byPath.Add(path, file);
            }
        }
    }

    public static MapFiles None { get; } = new([]);

    /// <summary>The names of the files, for suggestions.</summary>
    public IEnumerable<string> Names => _byPath.Values.Select(f => MapPaths.FileName(f.Path)).OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>The document that a map at <paramref name="from"/> calls <paramref name="reference"/>.</summary>
    public MapFile? Find(string from, string reference) =>
        _byPath.TryGetValue(MapPaths.Combine(from, reference), out var file) ? file : null;
}
