using System.Globalization;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Validation;

/// <summary>Enum values or bits that must differ: the first to claim one has it, and who claims none is given the next free one.</summary>
/// <param name="range">What the numbers may be.</param>
/// <param name="reserved">Numbers that nobody may have again.</param>
internal sealed class NumberTable(ProblemList problems, NumberRange range, ICollection<int> reserved)
{
    private Dictionary<int, (string Id, Place Place)>? _taken;
    private HashSet<string>? _faulty;
    private long _highest = range.LeastOwn - 1L;

    /// <summary>Notes that an entry has a number which can't be used, so that it is not also said to have none.</summary>
    public void AddFaulty(string id) => (_faulty ??= new(StringComparer.Ordinal)).Add(id);

    /// <summary>Whether the number can be had; a problem at <paramref name="place"/> when not.</summary>
    public bool Claim(int number, string id, Place place)
    {
        if (number < range.LeastOwn && !ReferenceEquals(place.File, BuiltInMap.File))
        {
            problems.Add(ProblemKind.NumberBelongsToBase, place, range.Property, Text(number), Text(range.LeastOwn));
            return false;
        }

        if (reserved.Contains(number))
        {
            problems.Add(ProblemKind.NumberReserved, place, range.Property, Text(number));
            return false;
        }

        _taken ??= [];
        if (_taken.TryGetValue(number, out var first))
        {
            problems.AddRelated(ProblemKind.NumberTaken, place, first.Place, range.Property, Text(number), first.Id);
            return false;
        }

        _taken.Add(number, (id, place));
        _highest = Math.Max(_highest, number);
        return true;
    }

    /// <summary>
    /// Gives a number to each entry that has none, now that all which have one are known, and takes it from what generates nothing.
    /// </summary>
    /// <param name="section">What messages call the section, {0} standing for <paramref name="owner"/>.</param>
    /// <param name="none">What <paramref name="get"/> gives for an entry without a number.</param>
    public EntityTable<T> Settle<T>(EntityTable<T> entities, string section, string owner, int none, Func<T, int> get, Func<T, int, T> with)
        where T : Entity
    {
        T[]? settled = null;
        Place? firstMissing = null;
        var missing = 0;
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            var number = entity.CSharpName is null ? none : get(entity);
            if (number == none && entity.CSharpName is not null)
            {
                if (_faulty?.Contains(entity.Id) != true)
                {
                    missing++;
                    firstMissing ??= entity.Place;
                }

                number = Next(entity.Place) ?? none;
            }

            if (number != get(entity))
            {
                settled ??= [.. entities];
                settled[i] = with(entity, number);
            }
        }

        if (firstMissing is { } place)
        {
            problems.Add(ProblemKind.NumbersMissing, place, range.Property, string.Format(CultureInfo.InvariantCulture, section, owner), Text(missing));
        }

        return settled is null ? entities : new EntityTable<T>(settled);
    }

    /// <summary>The next number above all that were claimed, or <see langword="null"/> and a problem when none is left.</summary>
    private int? Next(Place place)
    {
        do
        {
            _highest++;
        }
        while (_highest <= range.Greatest && reserved.Contains((int)_highest));

        if (_highest <= range.Greatest)
        {
            return (int)_highest;
        }

        problems.Add(ProblemKind.NumbersExhausted, place, range.Property, Text(range.Greatest));
        return null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
