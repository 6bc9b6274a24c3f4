namespace ProtocolMap.Model.Extending;

/// <summary>Which of a project's maps stand for themselves.</summary>
internal static class ProjectMaps
{
    /// <summary>
    /// The maps that no other one extends, in the order given. Maps that extend each other in a circle, and that no map outside of it extends,
    /// are spoken for by the first of them, so that the circle is reported.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<MapFile> Roots(IReadOnlyList<MapFile> files, CancellationToken cancellationToken)
    {
        if (files.Count < 2)
        {
            return files;
        }

        var known = new MapFiles(files);
        var bases = files.Distinct().ToDictionary(file => file, file => BasesOf(file, known, cancellationToken).ToArray());
        var reached = bases.Keys.ToDictionary(file => file, file => ReachedFrom(file, bases));

        // Whoever reaches it is reached from it: nobody, or its circle.
        return [.. files.Where((file, i) => files.All(other => !reached[other].Contains(file) || reached[file].Contains(other)) && !files.Take(i).Any(other => reached[other].Contains(file)))];
    }

    private static HashSet<MapFile> ReachedFrom(MapFile start, Dictionary<MapFile, MapFile[]> bases)
    {
        var reached = new HashSet<MapFile>();
        var pending = new Stack<MapFile>([start]);
        while (pending.Count > 0)
        {
            var file = pending.Pop();
            if (reached.Add(file))
            {
                foreach (var below in bases[file])
                {
                    pending.Push(below);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<MapFile> BasesOf(MapFile file, MapFiles known, CancellationToken cancellationToken) =>
        BaseReference.Read(file, cancellationToken).Select(r => known.Find(file.Path, r.Map)).OfType<MapFile>();
}
