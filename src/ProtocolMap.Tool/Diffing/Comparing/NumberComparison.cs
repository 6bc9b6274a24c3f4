using System.Globalization;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>The kinds that tell of numbers or bits of one sort.</summary>
/// <param name="Moved">An entry has another number.</param>
/// <param name="Reused">A new entry has the number of one that is removed.</param>
/// <param name="NotReserved">The number of a removed entry can be taken again.</param>
/// <param name="NotGenerated">Code can no longer name an entry.</param>
/// <param name="Generated">Code can now name an entry.</param>
internal sealed record NumberComparison(ChangeKind Moved, ChangeKind Reused, ChangeKind? NotReserved, ChangeKind? NotGenerated, ChangeKind? Generated)
{
    /// <param name="nameOf">What an entry is called.</param>
    /// <param name="oldNumber">The number of an entry of the old map; <paramref name="none"/> for one that generates nothing.</param>
    /// <param name="isReserved">Whether the new map keeps a number from being taken; not given where that is not known.</param>
    public void Compare<T>(EntityTable<T> old, EntityTable<T> @new, ChangeList changes, int none, Func<T, string> nameOf, Func<T, int> oldNumber, Func<T, int> newNumber, Func<int, bool>? isReserved)
        where T : Entity
    {
        var taken = @new.Where(e => newNumber(e) != none).ToDictionary(newNumber);
        foreach (var before in old)
        {
            var number = oldNumber(before);
            if (@new.Find(before.Id) is { } after)
            {
                ComparePair(before, after, number, newNumber(after), none, nameOf(after), changes);
            }
            else if (number != none && taken.TryGetValue(number, out var thief))
            {
                changes.Add(Reused, before.Place, thief.Place, nameOf(thief), Text(number), nameOf(before));
            }
            else if (number != none && isReserved?.Invoke(number) == false && NotReserved is not null)
            {
                changes.Add(NotReserved, before.Place, null, nameOf(before), Text(number));
            }
        }
    }

    private void ComparePair<T>(T before, T after, int number, int newNumber, int none, string name, ChangeList changes)
        where T : Entity
    {
        if (number != none && newNumber != none)
        {
            changes.AddIf(number, newNumber, Moved, before.Place, after.Place, name);
        }
        else if (number != newNumber && (number == none ? Generated : NotGenerated) is { } kind)
        {
            changes.Add(kind, before.Place, after.Place, name);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
