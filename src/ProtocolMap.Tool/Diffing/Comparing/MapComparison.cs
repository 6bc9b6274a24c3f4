using ProtocolMap.Tool.Diffing.Kinds;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares two maps, what they extend included.</summary>
internal static class MapComparison
{
    /// <param name="opened">The map that is known, and the map that takes its place.</param>
    /// <returns>The changes; those without a place of their own first, then by where they stand.</returns>
    public static IReadOnlyList<Change> Compare((OpenedMap Old, OpenedMap New) opened, CancellationToken cancellationToken)
    {
        var (old, @new) = (new Side(opened.Old, cancellationToken), new Side(opened.New, cancellationToken));
        var changes = new ChangeList();
        DocumentComparison.Compare(old, @new, changes);
        CategoryComparison.Compare(old, @new, changes);
        ProtocolComparison.Compare(old, @new, changes);
        if (old.Judges && @new.Judges)
        {
            MappingComparison.Compare(old, @new, changes);
            LibraryComparison.Compare(old, @new, changes);
            ContractComparison.Compare(old, @new, changes);
        }

        cancellationToken.ThrowIfCancellationRequested();
        MessageComparison.Compare(old, @new, changes, cancellationToken);
        if (old.IsWhole && @new.IsWhole)
        {
            LandscapeComparison.Compare(old.Map, @new.Map, changes);
            TextComparison.Compare(old.Map, @new.Map, changes);
        }

        AddNotCompared(old, @new, changes);
        return changes.All;
    }

    private static void AddNotCompared(Side old, Side @new, ChangeList changes)
    {
        if (old.IsWhole && @new.IsWhole)
        {
            return;
        }

        var poorer = !old.Judges || (@new.Judges && !old.IsWhole) ? old : @new;
        string[] left =
        [
            .. poorer.Judges ? [] : new[] { "mappings, libraries, contracts, status and dependencies of protocols" },
            "reserved numbers, versions and specifications of protocols, options, scopes, exemptions, requirements, gaps, documents and texts",
            .. MessageComparison.HasMessages(old) && MessageComparison.HasMessages(@new) ? [] : new[] { "messages" },
        ];
        foreach (var part in left)
        {
            changes.Add(MapKinds.NotCompared, old.Start, @new.Start, char.ToUpperInvariant(part[0]) + part[1..], $"the map that '{poorer.Opened.Name}' carries does not hold them");
        }
    }
}
