using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares what reports show.</summary>
internal static class LandscapeComparison
{
    public static void Compare(MapDocument old, MapDocument @new, ChangeList changes)
    {
        CompareRequirements(old, @new, changes);
        CompareGaps(old, @new, changes);
        Pairs.CompareCoarsely(old.Scenarios, @new.Scenarios, changes, LandscapeKinds.ScenarioChanged, s => (s.Categories, s.Document, s.Number, s.Requirements));
        Pairs.CompareCoarsely(old.Overlaps, @new.Overlaps, changes, LandscapeKinds.OverlapChanged, o => (o.Category, o.Protocols, o.Reason));
        Pairs.CompareCoarsely(old.Organizations, @new.Organizations, changes, LandscapeKinds.OrganizationChanged, o => (o.Kind, o.Url));
        foreach (var (before, after) in Pairs.Compare(old.Documents, @new.Documents, changes, LandscapeKinds.DocumentAdded, LandscapeKinds.DocumentRemoved))
        {
            changes.AddIf(Words.DocumentStatus.Of(before.Status), Words.DocumentStatus.Of(after.Status), LandscapeKinds.DocumentStatusChanged, before.Place, after.Place, after.Id);
        }
    }

    private static void CompareRequirements(MapDocument old, MapDocument @new, ChangeList changes)
    {
        foreach (var (before, after) in Pairs.Compare(old.Requirements, @new.Requirements, changes, LandscapeKinds.RequirementAdded, LandscapeKinds.RequirementRemoved))
        {
            // Who gives no level asks for nothing yet.
            var (left, right) = (before.Level ?? RequirementLevel.May, after.Level ?? RequirementLevel.May);
            if (left != right)
            {
                changes.Add(
                    right < left ? LandscapeKinds.RequirementRaised : LandscapeKinds.RequirementLowered,
                    before.Place, after.Place, after.Id, Words.RequirementLevel.Of(left), Words.RequirementLevel.Of(right));
            }

            Pairs.Compare(
                before.SatisfiedBy.Select(p => p.ToString()),
                after.SatisfiedBy.Select(p => p.ToString()),
                gone => changes.Add(LandscapeKinds.SatisfactionNarrowed, before.Place, after.Place, after.Id, gone),
                came => changes.Add(LandscapeKinds.SatisfactionWidened, before.Place, after.Place, after.Id, came));
        }
    }

    private static void CompareGaps(MapDocument old, MapDocument @new, ChangeList changes)
    {
        foreach (var gone in old.Gaps.Where(g => !IsClosed(g) && !@new.Gaps.Contains(g.Id)))
        {
            changes.Add(LandscapeKinds.GapClosed, gone.Place, null, gone.Id);
        }

        foreach (var after in @new.Gaps)
        {
            var before = old.Gaps.Find(after.Id);
            if ((before is null || IsClosed(before)) && !IsClosed(after))
            {
                changes.Add(LandscapeKinds.GapOpened, before?.Place, after.Place, after.Id);
            }
            else if (before is not null && !IsClosed(before) && IsClosed(after))
            {
                changes.Add(LandscapeKinds.GapClosed, before.Place, after.Place, after.Id);
            }
            else if (before is not null)
            {
                CompareGap(before, after, changes);
            }
        }
    }

    private static void CompareGap(Gap before, Gap after, ChangeList changes)
    {
        (string Name, bool IsSame)[] properties =
        [
            ("kind", before.Kind == after.Kind), ("status", before.Status == after.Status), ("owner", before.Owner == after.Owner),
            ("target", before.Target == after.Target), ("list of categories", before.Categories.Equals(after.Categories)), ("list of requirements", before.Affects.Equals(after.Affects)),
        ];
        foreach (var (name, _) in properties.Where(p => !p.IsSame))
        {
            changes.Add(LandscapeKinds.GapChanged, before.Place, after.Place, after.Id, name);
        }
    }

    private static bool IsClosed(Gap gap) => gap.Status == GapStatus.Closed;
}
