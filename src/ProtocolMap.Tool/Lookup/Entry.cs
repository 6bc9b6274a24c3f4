namespace ProtocolMap.Tool.Lookup;

/// <summary>Something that has an id and can be explained.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or its id when it has none.</param>
/// <param name="Summary">In a few words what a list shows beside the title.</param>
/// <param name="Aliases">Other words by which people know it: C# names, designations, packages.</param>
/// <param name="Texts">What its texts say, for searches.</param>
/// <param name="Facts">All that is said of it, made when it is asked for.</param>
internal sealed record Entry(EntryKind Kind, string Id, string Title, string Summary, IReadOnlyList<string> Aliases, IEnumerable<string?> Texts, Func<IEnumerable<Fact>> Facts);
