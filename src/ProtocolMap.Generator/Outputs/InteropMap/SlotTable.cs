using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>
/// Gives each number of an enum a slot in dense arrays, so that a lookup is arithmetic and an array read. Slot 0 stands for every value
/// that the enum does not define.
/// </summary>
/// <param name="Ranges">Stretches of numbers that lie close together; holes in them have slots that nothing fills.</param>
/// <param name="Scattered">The other numbers, ascending.</param>
/// <param name="FirstScatteredSlot">The slot of the first of <paramref name="Scattered"/>.</param>
internal sealed record SlotTable(EquatableArray<SlotRange> Ranges, EquatableArray<int> Scattered, int FirstScatteredSlot)
{
    // Two are usual: the built-in map's numbers and one's own from 10,000 on. Each costs a comparison in every lookup.
    private const int MaxRanges = 4;

    /// <summary>How many slots there are.</summary>
    public int Count => FirstScatteredSlot + Scattered.Count;

    public static SlotTable From(IEnumerable<int> numbers)
    {
        var groups = Group(numbers.OrderBy(number => number));
        var kept = groups.OrderByDescending(group => group.Count).ThenBy(group => group[0]).Take(MaxRanges).OrderBy(group => group[0]).ToArray();

        var ranges = new List<SlotRange>();
        var slot = 1;
        foreach (var group in kept)
        {
            var range = new SlotRange(group[0], group[group.Count - 1] - group[0] + 1, slot);
            ranges.Add(range);
            slot += range.Count;
        }

        return new(ranges.ToEquatableArray(), groups.Except(kept).SelectMany(group => group).ToEquatableArray(), slot);
    }

    /// <summary>The slot of a number that is in the table.</summary>
    public int SlotOf(int number)
    {
        foreach (var range in Ranges)
        {
            if (number >= range.First && number - range.First < range.Count)
            {
                return number - range.First + range.FirstSlot;
            }
        }

        return FirstScatteredSlot + Array.BinarySearch([.. Scattered], number);
    }

    /// <summary>Puts values at the slots of their numbers.</summary>
    public T[] Arrange<T>(IEnumerable<(int Number, T Value)> values, T nothing)
    {
        var result = Enumerable.Repeat(nothing, Count).ToArray();
        foreach (var (number, value) in values)
        {
            result[SlotOf(number)] = value;
        }

        return result;
    }

    // A group goes on while at most about half of its slots stay empty.
    private static List<List<int>> Group(IEnumerable<int> ascending)
    {
        var groups = new List<List<int>>();
        foreach (var number in ascending)
        {
            var last = groups.Count > 0 ? groups[groups.Count - 1] : null;
            if (last is not null && number - last[0] < (2L * last.Count) + 10)
            {
                last.Add(number);
            }
            else
            {
                groups.Add([number]);
            }
        }

        return groups;
    }
}

/// <param name="First">The first number.</param>
/// <param name="Count">How many numbers, holes included.</param>
/// <param name="FirstSlot">The slot of <paramref name="First"/>.</param>
internal sealed record SlotRange(int First, int Count, int FirstSlot);
