using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Tool.Files;

/// <summary>Finds what maps extend, on disk; reads each file once.</summary>
internal sealed class MapStore(CancellationToken cancellationToken)
{
    private readonly Dictionary<string, MapFile> _read = new(StringComparer.Ordinal);

    /// <summary>A map with all that it extends, over as many files as it takes.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MapFamily FamilyOf(MapFile root)
    {
        var members = new Dictionary<string, MapFile>(StringComparer.Ordinal) { [Path.GetFullPath(root.Path)] = root };
        var others = new List<MapFile>();
        var pending = new Queue<MapFile>(members.Values);
        while (pending.TryDequeue(out var file))
        {
            foreach (var reference in BaseReference.Read(file, cancellationToken).Where(r => !r.Map.StartsWith(BuiltInMap.Scheme, StringComparison.Ordinal)))
            {
                var path = Resolve(file.Path, reference.Map);
                if (Find(path) is not { } found)
                {
                    // One of these may have been meant.
                    others.AddRange(MapFolder.Maps(FolderOf(path)).Select(Read));
                }
                else if (members.TryAdd(Path.GetFullPath(found), Read(found)))
                {
                    pending.Enqueue(Read(found));
                }
            }
        }

        return new MapFamily(root, new MapFiles([.. members.Values, .. others]), [.. members.Keys]);
    }

    /// <summary>Where a map's base lies. It is shown the way the map itself is: an absolute path beside an absolute one, else a relative one.</summary>
    private static string Resolve(string from, string reference) => Path.IsPathFullyQualified(from)
        ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, reference))
        : MapPaths.Combine(from, reference);

    /// <summary>The map at a path, letter case ignored, as the compiler ignores it; nothing that the compiler would not take for a map by its name.</summary>
    private static string? Find(string path)
    {
        if (File.Exists(path) || !MapSelection.IsMap(path))
        {
            return MapSelection.IsMap(path) ? path : null;
        }

        var name = MapFolder.Maps(FolderOf(path)).Select(Path.GetFileName).FirstOrDefault(n => string.Equals(n, Path.GetFileName(path), StringComparison.OrdinalIgnoreCase));
        return name is null ? null : Path.Combine(Path.GetDirectoryName(path)!, name);
    }

    private static string? FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path));

    // A file that is there and cannot be read is a fault of the map that extends it, as it is to the compiler.
    private MapFile Read(string path)
    {
        if (!_read.TryGetValue(path, out var file))
        {
            try
            {
                file = new MapFile(path, EncodedText.Decode(File.ReadAllBytes(path)).Text);
            }
            catch (Exception exception) when (NamedFile.IsUnreadable(exception))
            {
                file = new MapFile(path, text: null);
            }

            _read.Add(path, file);
        }

        return file;
    }
}
