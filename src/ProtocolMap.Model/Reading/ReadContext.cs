using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <summary>What all readers of one map share.</summary>
internal sealed class ReadContext(LoadedMap map, ProblemList problems, CancellationToken cancellationToken)
{
    // Each suggestion looks at every id, so their number is bounded to keep reading linear; who has more slips has seen the pattern.
    private int _suggestionsLeft = 100;

    // For each property set, what each name of the document is in it: its position + 1, or 0 when not yet asked.
    private readonly Dictionary<PropertySet, int[]> _positions = [];

    public ProblemList Problems { get; } = problems;

    public ReferenceIndex Known { get; } = new(map.Json.Root, isOpen: !map.IsWhole);

    /// <summary>What is not generated.</summary>
    public LeftOut LeftOut { get; } = map.LeftOut;

    /// <summary>Whether the built-in map is among the files, so that its numbers are taken.</summary>
    public bool ExtendsBuiltIn { get; } = map.Json.Files.Any(f => ReferenceEquals(f, BuiltInMap.File));

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether <paramref name="id"/> exists; a problem at <paramref name="place"/> when not.</summary>
    /// <param name="isEssential">
    /// Whether what refers to it can't stand without it. Then an overlay that removes the id is at fault, at its <c>null</c>; else the
    /// reference goes with it in silence.
    /// </param>
    public bool Resolve(KnownIds ids, string id, Place place, bool isEssential = false)
    {
        if (ids.Contains(id))
        {
            return true;
        }

        if (ids.RemovedAt(id) is { } removed && !ReferenceEquals(removed.File, place.File))
        {
            if (isEssential)
            {
                Problems.AddRelated(ProblemKind.UnknownReference, removed, place, ids.Noun, id, "");
            }

            return false;
        }

        Problems.Add(ProblemKind.UnknownReference, place, ids.Noun, id, Suggest(id, ids.InOrder));
        return false;
    }

    public JsonProperty Property(int node) => new(map.Json, node);

    /// <summary>The position of a property in a set, or -1; found once for each name of the document.</summary>
    public int PositionIn(PropertySet set, JsonProperty property)
    {
        if (!_positions.TryGetValue(set, out var positions))
        {
            _positions.Add(set, positions = new int[map.Json.NameCount]);
        }

        ref var position = ref positions[property.NameId];
        if (position == 0)
        {
            var found = set.IndexOf(property.Name);
            position = found < 0 ? -1 : found + 1;
        }

        return position < 0 ? -1 : position - 1;
    }

    /// <summary>What may have been meant by <paramref name="word"/>, or nothing.</summary>
    public string Suggest(string word, IEnumerable<string> candidates) =>
        _suggestionsLeft-- > 0 ? Suggestions.Nearest(word, candidates) ?? "" : "";
}
