using System.Text;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Sources;

/// <summary>A map of a commit, with what it extends in that commit.</summary>
internal sealed class GitMaps(GitPath path, CancellationToken cancellationToken)
{
    /// <exception cref="InputException">There is no such file.</exception>
    public (MapFile Root, MapFiles Files) Family()
    {
        var fromRoot = path.Path is ['.', ..] ? path with { Path = FolderHere() + path.Path } : path;
        fromRoot = fromRoot with { Path = MapPaths.Normalize(fromRoot.Path) };
        var (bytes, complaint) = Blob(fromRoot);
        if (bytes is null)
        {
            throw new InputException($"git has no file '{fromRoot.Path}' at '{path.Ref}': {complaint}");
        }

        var root = Decode(fromRoot, bytes);
        var members = new Dictionary<string, MapFile>(StringComparer.Ordinal) { [root.Path] = root };
        var pending = new Queue<MapFile>(members.Values);
        while (pending.TryDequeue(out var file))
        {
            foreach (var reference in BaseReference.Read(file, cancellationToken).Where(r => !r.Map.StartsWith(BuiltInMap.Scheme, StringComparison.Ordinal)))
            {
                // One that is not there is a fault of the map, which is told with its other faults.
                if (GitPath.Parse(MapPaths.Combine(file.Path, reference.Map)) is { } found
                    && !members.ContainsKey(found.Name)
                    && Blob(found).Output is { } text)
                {
                    members.Add(found.Name, Decode(found, text));
                    pending.Enqueue(members[found.Name]);
                }
            }
        }

        return (root, new MapFiles(members.Values));
    }

    private static MapFile Decode(GitPath path, byte[] bytes) => new(path.Name, NamedFile.Decode(path.Name, bytes).Text);

    private (byte[]? Output, string Complaint) Blob(GitPath file) =>
        GitProcess.Run(cancellationToken, "cat-file", "blob", $"{file.Ref}:{file.Path}");

    private string FolderHere()
    {
        var (prefix, complaint) = GitProcess.Run(cancellationToken, "rev-parse", "--show-prefix");
        return prefix is not null ? Encoding.UTF8.GetString(prefix).TrimEnd('\n', '\r') : throw new InputException($"git: {complaint}");
    }
}
