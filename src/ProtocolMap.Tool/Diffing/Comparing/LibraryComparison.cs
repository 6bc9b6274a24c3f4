using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares libraries and platforms.</summary>
internal static class LibraryComparison
{
    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        foreach (var (before, after) in Pairs.Compare(old.Map.Libraries, @new.Map.Libraries, changes, LibraryKinds.Added, LibraryKinds.Removed))
        {
            CompareSymbols(before, after, changes);
            CompareLimits(before, after, changes);
            if (old.IsWhole && @new.IsWhole)
            {
                string[] packages = [.. Changed(before.Packages, after.Packages), .. Changed(before.Upm, after.Upm)];
                if (packages.Length > 0)
                {
                    changes.Add(LibraryKinds.PackagesChanged, before.Place, after.Place, after.Id, string.Join(", ", packages));
                }
            }
        }

        // Of one that stays nothing is said that judges code.
        _ = Pairs.Compare(old.Map.Platforms, @new.Map.Platforms, changes, LibraryKinds.PlatformAdded, LibraryKinds.PlatformRemoved).ToList();
    }

    private static void CompareSymbols(Library before, Library after, ChangeList changes)
    {
        var bindings = before.Symbols.ToDictionary(s => s.SymbolId, StringComparer.Ordinal);
        foreach (var binding in after.Symbols)
        {
            if (bindings.Remove(binding.SymbolId, out var former))
            {
                Compare(former, binding, after.Id, changes);
            }
            else
            {
                changes.Add(binding.Protocols.Count == 0 ? LibraryKinds.BindingFreed : LibraryKinds.BindingAdded, null, binding.Place, after.Id, binding.SymbolId, Show(binding.Protocols));
            }
        }

        foreach (var gone in bindings.Values)
        {
            changes.Add(gone.Protocols.Count == 0 ? LibraryKinds.BindingAdded : LibraryKinds.BindingRemoved, gone.Place, after.Place, after.Id, gone.SymbolId, Show(gone.Protocols));
        }
    }

    private static void Compare(SymbolBinding before, SymbolBinding after, string library, ChangeList changes)
    {
        var (gone, came) = (before.Protocols.Except(after.Protocols).ToList(), after.Protocols.Except(before.Protocols).ToList());
        var (kind, protocols) = (before.Protocols.Count, after.Protocols.Count, gone.Count, came.Count) switch
        {
            (_, _, 0, 0) => (null, []),
            (0, _, _, _) => (LibraryKinds.BindingAdded, came),
            (_, 0, _, _) => (LibraryKinds.BindingFreed, gone),
            (_, _, 0, _) => (LibraryKinds.BindingWidened, came),
            (_, _, _, 0) => (LibraryKinds.BindingNarrowed, gone),
            _ => (LibraryKinds.BindingReplaced, gone),
        };
        if (kind is not null)
        {
            changes.Add(kind, before.Place, after.Place, library, after.SymbolId, Show(protocols), Show(came));
        }
    }

    private static void CompareLimits(Library before, Library after, ChangeList changes)
    {
        var limits = before.UnavailableOn.ToDictionary(l => l.Platform, StringComparer.Ordinal);
        foreach (var limit in after.UnavailableOn)
        {
            if (!limits.Remove(limit.Platform, out var former))
            {
                changes.Add(LibraryKinds.PlatformLimitAdded, null, limit.Place, after.Id, limit.Platform);
            }
            else if (former.Basis != limit.Basis)
            {
                var kind = limit.Basis < former.Basis ? LibraryKinds.PlatformLimitFirmer : LibraryKinds.PlatformLimitVaguer;
                changes.Add(kind, former.Place, limit.Place, after.Id, limit.Platform, Words.UnavailabilityBasis.Of(former.Basis), Words.UnavailabilityBasis.Of(limit.Basis));
            }
        }

        foreach (var gone in limits.Values)
        {
            changes.Add(LibraryKinds.PlatformLimitRemoved, gone.Place, after.Place, after.Id, gone.Platform);
        }
    }

    private static IEnumerable<string> Changed(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Except(after, StringComparer.Ordinal).Select(p => "-" + p).Concat(after.Except(before, StringComparer.Ordinal).Select(p => "+" + p));

    private static string Show(IReadOnlyCollection<ProtocolReference> protocols) =>
        protocols.Count == 0 ? "what is wider" : string.Join(", ", protocols.Select(p => $"'{p}'"));
}
