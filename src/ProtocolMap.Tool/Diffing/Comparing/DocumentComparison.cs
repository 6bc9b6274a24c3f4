using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares what the two documents say of themselves: id, namespace, options, scopes and exemptions.</summary>
internal static class DocumentComparison
{
    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        var (before, after) = (old.Map, @new.Map);
        if (before.Id != after.Id)
        {
            changes.Add(MapKinds.IdChanged, old.Start, @new.Start, before.Id, after.Id);
        }

        if (before.Namespace is not null && after.Namespace is not null && before.Namespace != after.Namespace)
        {
            changes.Add(MapKinds.NamespaceChanged, old.Start, @new.Start, before.Namespace, after.Namespace);
        }

        if (old.IsWhole && @new.IsWhole)
        {
            CompareOptions(old, @new, changes);
            CompareScopes(old, @new, changes);
            CompareExemptions(before, after, changes);
            CompareText(old, @new, changes, "title", before.Title, after.Title);
            CompareText(old, @new, changes, "description", before.Description, after.Description);
        }
    }

    private static void CompareOptions(Side old, Side @new, ChangeList changes)
    {
        var (before, after, id) = (old.Map.Options, @new.Map.Options, @new.Map.Id);
        Switch(before.Visibility == Visibility.Public, after.Visibility == Visibility.Public, MapKinds.TypesMadePublic, MapKinds.TypesMadeInternal);
        Switch(before.Strict == true, after.Strict == true, MapKinds.StrictTurnedOn, MapKinds.StrictTurnedOff);
        Switch(before.AssertFormat == true, after.AssertFormat == true, MapKinds.FormatsAsserted, MapKinds.FormatsNotAsserted);
        Pairs.Compare(
            before.Platforms,
            after.Platforms,
            gone => changes.Add(MapKinds.TargetPlatformRemoved, old.Start, @new.Start, gone),
            came => changes.Add(MapKinds.TargetPlatformAdded, old.Start, @new.Start, came));
        var (oldScope, newScope) = (Show(before.Scope), Show(after.Scope));
        if (oldScope != newScope)
        {
            changes.Add(MapKinds.DefaultScopeChanged, old.Start, @new.Start, oldScope, newScope);
        }

        var (oldReport, newReport) = (before.Report ?? ReportGranularity.Use, after.Report ?? ReportGranularity.Use);
        if (oldReport != newReport)
        {
            changes.Add(MapKinds.ReportChanged, old.Start, @new.Start, Words.Report.Of(oldReport), Words.Report.Of(newReport));
        }

        void Switch(bool was, bool isNow, ChangeKind on, ChangeKind off)
        {
            if (was != isNow)
            {
                changes.Add(isNow ? on : off, old.Start, @new.Start, id);
            }
        }
    }

    private static void CompareScopes(Side old, Side @new, ChangeList changes)
    {
        var scopes = old.Map.Scopes.GroupBy(s => s.Namespace, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var scope in @new.Map.Scopes)
        {
            if (!scopes.Remove(scope.Namespace, out var former))
            {
                changes.Add(MapKinds.ScopeAdded, null, scope.Place, scope.Namespace, Show(scope.Categories));
            }
            else if (!former.Categories.ToHashSet(StringComparer.Ordinal).SetEquals(scope.Categories))
            {
                changes.Add(MapKinds.ScopeChanged, former.Place, scope.Place, scope.Namespace, Show(former.Categories), Show(scope.Categories));
            }
        }

        foreach (var gone in scopes.Values)
        {
            changes.Add(MapKinds.ScopeRemoved, gone.Place, @new.Start, gone.Namespace, Show(gone.Categories));
        }
    }

    private static void CompareExemptions(MapDocument before, MapDocument after, ChangeList changes)
    {
        static (string, string?, string?) KeyOf(Exemption exemption) => (exemption.Symbol ?? exemption.Path ?? "", exemption.Protocol, exemption.Category);
        var (left, right) = (before.Exemptions.ToLookup(KeyOf), after.Exemptions.ToLookup(KeyOf));
        foreach (var gone in left.Where(g => !right.Contains(g.Key)))
        {
            changes.Add(MapKinds.ExemptionRemoved, gone.First().Place, null, gone.Key.Item1, gone.Key.Item2 ?? "nothing");
        }

        foreach (var came in right.Where(g => !left.Contains(g.Key)))
        {
            changes.Add(MapKinds.ExemptionAdded, null, came.First().Place, came.Key.Item1, came.Key.Item2 ?? "nothing");
        }
    }

    private static void CompareText(Side old, Side @new, ChangeList changes, string name, string? before, string? after)
    {
        if (before != after)
        {
            changes.Add(MapKinds.TextChanged, old.Start, @new.Start, $"The map '{@new.Map.Id}'", name);
        }
    }

    private static string Show(IReadOnlyCollection<string>? categories) => categories is { Count: > 0 } ? string.Join(", ", categories) : "nothing";
}
