namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Finds the characters that tell ids apart.</summary>
internal static class HashPositions
{
    // Enough to choose well; looking at more would only make an edit of a large map slower.
    private const int FarthestPosition = 32;
    private const int SampleSize = 256;

    /// <summary>The character at a position, counted from the end when negative; the nearest one when the id is too short.</summary>
    public static uint CharAt(string id, int position) =>
        position >= 0 ? id[Math.Min(position, id.Length - 1)] : id[Math.Max(id.Length + position, 0)];

    /// <summary>At most <paramref name="most"/> positions; each is the one that splits best what the ones before left together.</summary>
    public static int[] Choose(string[] ids, int most)
    {
        var sample = Sample(ids);
        var groups = Array.ConvertAll(sample, id => id.Length);
        var groupCount = groups.Distinct().Count();
        var farthest = Math.Min(FarthestPosition, sample.Max(id => id.Length));
        var chosen = new List<int>();
        while (chosen.Count < most && groupCount < sample.Length)
        {
            var (best, count) = FindBest(sample, groups, farthest);
            if (count == groupCount)
            {
                break;
            }

            chosen.Add(best);
            groupCount = Split(sample, groups, best);
        }

        return [.. chosen];
    }

    private static (int Position, int Count) FindBest(string[] ids, int[] groups, int farthest)
    {
        var (best, bestCount) = (0, 0);
        for (var position = -farthest; position < farthest; position++)
        {
            var count = Split(ids, [.. groups], position);
            if (count > bestCount)
            {
                (best, bestCount) = (position, count);
            }
        }

        return (best, bestCount);
    }

    // Renumbers the groups after splitting each by the character at a position.
    private static int Split(string[] ids, int[] groups, int position)
    {
        var numbers = new Dictionary<long, int>();
        for (var i = 0; i < ids.Length; i++)
        {
            var key = ((long)groups[i] << 16) | CharAt(ids[i], position);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count);
            }

            groups[i] = number;
        }

        return numbers.Count;
    }

    private static string[] Sample(string[] ids)
    {
        var step = ((ids.Length - 1) / SampleSize) + 1;
        return ids.Where((_, i) => i % step == 0).ToArray();
    }
}
