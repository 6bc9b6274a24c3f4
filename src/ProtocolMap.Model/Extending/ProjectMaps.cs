namespace ProtocolMap.Model.Extending;

/// <summary>Which of a project's maps stand for themselves.</summary>
internal static class ProjectMaps
{
    /// <summary>
    /// The maps that no other one extends, in the order given. If all are extended they do so in a circle; the first is then taken, so that
    /// the circle is reported.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<MapFile> Roots(IReadOnlyList<MapFile> files, CancellationToken cancellationToken)
    {
        if (files.Count < 2)
        {
            return files;
        }

        var known = new MapFiles(files);
        var extended = new HashSet<MapFile>();
        foreach (var file in files)
        {
            extended.UnionWith(BasesOf(file, known, cancellationToken).Where(b => !b.Equals(file)));
        }

        var roots = files.Where(f => !extended.Contains(f)).ToList();
        return roots.Count == 0 ? [files[0]] : roots;
    }

    private static IEnumerable<MapFile> BasesOf(MapFile file, MapFiles known, CancellationToken cancellationToken) =>
        BaseReference.Read(file, cancellationToken).Select(r => known.Find(file.Path, r.Map)).OfType<MapFile>();
}
