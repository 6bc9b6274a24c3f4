using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares what only people read.</summary>
internal static class TextComparison
{
    public static void Compare(MapDocument old, MapDocument @new, ChangeList changes)
    {
        Compare("category", old.Categories, @new.Categories, changes, _ => null);
        Compare("protocol", old.Protocols, @new.Protocols, changes, p => p.Url);
        foreach (var protocol in @new.Protocols)
        {
            Compare("capability", old.Protocols.Find(protocol.Id)?.Capabilities ?? EntityTable<Capability>.Empty, protocol.Capabilities, changes, _ => null);
        }

        Compare("library", old.Libraries, @new.Libraries, changes, _ => null);
        Compare("document", old.Documents, @new.Documents, changes, d => (d.Number, d.Organization, d.Type, d.Analysis));
        Compare("organization", old.Organizations, @new.Organizations, changes, _ => null);
        Compare("scenario", old.Scenarios, @new.Scenarios, changes, _ => null);
        Compare("requirement", old.Requirements, @new.Requirements, changes, r => (r.Categories, r.Document));
        Compare("gap", old.Gaps, @new.Gaps, changes, _ => null);
        Compare("overlap", old.Overlaps, @new.Overlaps, changes, _ => null);
        Compare("contract", old.Contracts, @new.Contracts, changes, _ => null);
        foreach (var contract in @new.Contracts)
        {
            Compare("operation", old.Contracts.Find(contract.Id)?.Operations ?? EntityTable<Operation>.Empty, contract.Operations, changes, _ => null);
        }

        Compare("platform", old.Platforms, @new.Platforms, changes, _ => null);
    }

    private static void Compare<T>(string noun, EntityTable<T> old, EntityTable<T> @new, ChangeList changes, Func<T, object?> details)
        where T : Entity
    {
        foreach (var after in @new)
        {
            if (old.Find(after.Id) is not { } before)
            {
                continue;
            }

            (string Name, bool IsSame)[] texts =
            [
                ("title", before.Title == after.Title), ("description", before.Description == after.Description),
                ("source", (before.Source, before.Verification, before.Official) == (after.Source, after.Verification, after.Official)),
                ("reference", Equals(details(before), details(after))),
            ];
            foreach (var (name, _) in texts.Where(t => !t.IsSame))
            {
                changes.Add(MapKinds.TextChanged, before.Place, after.Place, $"The {noun} '{after.Id}'", name);
            }
        }
    }
}
