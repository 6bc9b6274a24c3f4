namespace ProtocolMap.Tool.Conformance;

/// <summary>An implementation conformance statement: what assemblies claim, use, need and lack of what a map says.</summary>
/// <param name="MapId">The id of the map that it is held against.</param>
/// <param name="MapVersion">The version of that map.</param>
internal sealed record Statement(string MapId, string MapVersion)
{
    /// <summary>Names and versions of the assemblies that were looked at.</summary>
    public SortedSet<string> Assemblies { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Why the statement does not say everything.</summary>
    public SortedSet<string> Notes { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By category; what no category speaks of comes first, under no name.</summary>
    public SortedDictionary<string, CategoryStatement> Categories { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether everything that is claimed is there, and everything could be read.</summary>
    public bool IsComplete => Notes.Count == 0 && Categories.Values.All(c => !c.Missing.Any() && !c.Prohibited.Any());

    /// <summary>Takes over what another machine found.</summary>
    /// <exception cref="InputException">It is held against another map.</exception>
    public void Add(Statement other)
    {
        if ((other.MapId, other.MapVersion) != (MapId, MapVersion))
        {
            throw new InputException($"a statement on '{other.MapId}' {other.MapVersion} cannot be merged with one on '{MapId}' {MapVersion}");
        }

        Assemblies.UnionWith(other.Assemblies);
        Notes.UnionWith(other.Notes);
        foreach (var category in other.Categories.Values)
        {
            var own = CategoryOf(category.Id, category.Title);
            own.ClaimedBy.UnionWith(category.ClaimedBy);
            foreach (var line in category.Lines.Values)
            {
                var mine = own.Lines.TryGetValue(line.Id, out var known) ? known : own.Lines[line.Id] = new(line.Id, line.Title, line.Use);
                mine.ClaimedBy.UnionWith(line.ClaimedBy);
                mine.UsedBy.UnionWith(line.UsedBy);
            }
        }
    }

    public CategoryStatement CategoryOf(string id, string title) =>
        Categories.TryGetValue(id, out var category) ? category : Categories[id] = new(id, title);
}
