using ProtocolMap.Tool.Diffing;

namespace ProtocolMap.Tool.Lookup;

/// <summary>The kinds of change that <c>diff</c> tells apart.</summary>
internal static class ChangeEntries
{
    public static IEnumerable<Entry> All() => ChangeTable.All.Select(kind => new Entry(
        EntryKind.Change, kind.Id, kind.Id.Replace('-', ' '), ChangeWords.Of(kind.Impact), [], [], () => new FactList
        {
            { "says", kind.Format(["X", "A", "B", "C"]) },
            { "severity", ChangeWords.Of(kind.Impact) },
            { "affects", ChangeWords.Of(kind.Direction) },
            { "bump", ChangeWords.Of(kind.Bump) },
            { "safer", kind.Advice },
            { "accepted", kind.CanBeSilenced ? "with --accept" : "never" },
        }));
}
