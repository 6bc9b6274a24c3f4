using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>What is on one side only, and what is on both.</summary>
internal static class Pairs
{
    /// <summary>Reports what came and what went, and gives what stayed.</summary>
    public static IEnumerable<(T Old, T New)> Compare<T>(EntityTable<T> old, EntityTable<T> @new, ChangeList changes, ChangeKind added, ChangeKind removed, Func<T, string>? nameOf = null)
        where T : Entity
    {
        nameOf ??= e => e.Id;
        foreach (var gone in old.Where(e => !@new.Contains(e.Id)))
        {
            changes.Add(removed, gone.Place, null, nameOf(gone));
        }

        foreach (var entity in @new)
        {
            if (old.Find(entity.Id) is { } before)
            {
                yield return (before, entity);
            }
            else
            {
                changes.Add(added, null, entity.Place, nameOf(entity));
            }
        }
    }

    /// <summary>Reports single words that came and went.</summary>
    public static void Compare(IEnumerable<string> old, IEnumerable<string> @new, Action<string> removed, Action<string> added)
    {
        var (before, after) = (old.ToList(), @new.ToList());
        before.Except(after, StringComparer.Ordinal).ToList().ForEach(removed);
        after.Except(before, StringComparer.Ordinal).ToList().ForEach(added);
    }

    /// <summary>Reports entities of which one is enough to know that they came, went or say something else.</summary>
    public static void CompareCoarsely<T>(EntityTable<T> old, EntityTable<T> @new, ChangeList changes, ChangeKind changed, Func<T, object?> content)
        where T : Entity
    {
        foreach (var gone in old.Where(e => !@new.Contains(e.Id)))
        {
            changes.Add(changed, gone.Place, null, gone.Id, "is removed");
        }

        foreach (var entity in @new)
        {
            if (old.Find(entity.Id) is not { } before)
            {
                changes.Add(changed, null, entity.Place, entity.Id, "is new");
            }
            else if (!Equals(content(before), content(entity)))
            {
                changes.Add(changed, before.Place, entity.Place, entity.Id, "changes");
            }
        }
    }

}
