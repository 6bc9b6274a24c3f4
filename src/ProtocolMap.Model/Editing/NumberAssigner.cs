using System.Globalization;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Editing;

/// <summary>Finds the entries of a file that have no number, or bit, of their own and writes down the one that the compiler gives them.</summary>
internal sealed class NumberAssigner
{
    private readonly PropertyInserter _inserter;
    private readonly List<AssignedNumber> _found = [];

    private NumberAssigner(JsonText own) => _inserter = new PropertyInserter(own);

    /// <summary>The numbers, in the order of the file.</summary>
    /// <param name="file">The file; what it only takes over from others is theirs to number.</param>
    /// <param name="others">The maps that it may extend.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<AssignedNumber> Find(MapFile file, MapFiles others, CancellationToken cancellationToken)
    {
        var own = JsonText.Parse(file, cancellationToken);
        if (MapReader.Read(file, others, cancellationToken).Map is not { } map
            || new MapLoader(others, new ProblemList(), cancellationToken).Load(file) is not { } whole)
        {
            return [];
        }

        var assigner = new NumberAssigner(own);
        assigner.AddSection(own.Root, whole.Json.Root, "categories", NumberRange.Values, id => map.Categories.Find(id)?.Number ?? 0);
        assigner.AddSection(own.Root, whole.Json.Root, "protocols", NumberRange.Values, id => map.Protocols.Find(id)?.Number ?? 0);
        var protocols = Entries(whole.Json.Root, "protocols");
        foreach (var protocol in Entries(own.Root, "protocols"))
        {
            if (map.Protocols.Find(protocol.Key) is { Capabilities: { Count: > 0 } capabilities })
            {
                assigner.AddSection(protocol.Value.Value, protocols[protocol.Key].Value, "capabilities", NumberRange.Bits, id => BitOf(capabilities, id));
            }
        }

        return [.. assigner._found.OrderBy(a => a.Edits[0].Start)];
    }

    private static int BitOf(EntityTable<Capability> capabilities, string id) => capabilities.Find(id)?.Bit ?? -1;

    private static Dictionary<string, JsonProperty> Entries(JsonValue parent, string section) =>
        parent.Find(section) is { Value: { Kind: JsonKind.Object } entries }
            ? entries.Properties().Where(p => p.Value.Kind == JsonKind.Object).ToDictionary(p => p.Name, StringComparer.Ordinal)
            : [];

    /// <param name="own">What holds the section in the file itself.</param>
    /// <param name="whole">What holds it when all that the file extends is merged in.</param>
    /// <param name="section">The name of the section.</param>
    /// <param name="range">What kind of number its entries have.</param>
    /// <param name="numberOf">The number that an entry has when all is read; below the least one for an entry that generates nothing.</param>
    private void AddSection(JsonValue own, JsonValue whole, string section, NumberRange range, Func<string, int> numberOf)
    {
        var merged = Entries(whole, section);
        foreach (var entry in Entries(own, section))
        {
            var given = merged[entry.Key].Value.Find(range.Property);
            var number = numberOf(entry.Key);
            if (number >= range.Least && given is null or { Value.Kind: JsonKind.Null })
            {
                var edits = _inserter.Add(entry.Value, range.Property, number.ToString(CultureInfo.InvariantCulture));
                _found.Add(new AssignedNumber(range, number, edits.ToEquatableArray()));
            }
        }
    }
}
