using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Tool.Lookup;

/// <summary>All that can be explained: the entries of a map, the rules, and kinds of change.</summary>
internal sealed class Catalogue(MapDocument map)
{
    private const int NoMatch = 5;

    /// <summary>The entries in the order of their kinds, each kind as the map has it.</summary>
    public IReadOnlyList<Entry> Entries { get; } =
        [.. new ProtocolEntries(map).All().Concat(new LandscapeEntries(map).All()).OrderBy(e => e.Kind.Position), .. RulePages.All(), .. ChangeEntries.All()];

    /// <summary>The entries that somebody means by a word: by id, else by another name, letter case ignored.</summary>
    public IReadOnlyList<Entry> Find(string word)
    {
        var byId = Entries.Where(e => Same(e.Id, word)).ToList();
        return byId.Count > 0 ? byId : [.. Entries.Where(e => Same(e.Title, word) || e.Aliases.Any(a => Same(a, word)))];
    }

    /// <summary>The id that somebody may have meant.</summary>
    public string? Nearest(string word) => Suggestions.Nearest(word, Entries.Select(e => e.Id))
        ?? Suggestions.Nearest(word, Entries.SelectMany(e => e.Aliases.Append(e.Title)));

    /// <summary>The entries in which all words occur, the ones that are named so before those that only speak of it.</summary>
    public IReadOnlyList<Entry> Search(IReadOnlyList<string> words) =>
    [
        .. Entries.Select(e => (Entry: e, Rank: words.Max(w => RankOf(e, w))))
            .Where(found => found.Rank < NoMatch)
            .OrderBy(found => found.Rank)
            .Select(found => found.Entry),
    ];

    private static int RankOf(Entry entry, string word) =>
        Same(entry.Id, word) ? 0
        : entry.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 1
        : Has(entry.Id, word) || Has(entry.Title, word) ? 2
        : entry.Aliases.Any(a => Has(a, word)) ? 3
        : entry.Texts.Any(t => t is not null && Has(t, word)) ? 4
        : NoMatch;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
