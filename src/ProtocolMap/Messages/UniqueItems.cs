namespace ProtocolMap.Runtime;

/// <summary>Finds equal items of a list.</summary>
internal static class UniqueItems
{
    // So few are compared pair by pair.
    private const int FewItems = 8;

    /// <summary>The first item that equals an earlier one, and that one; <see langword="null"/> when all differ.</summary>
    public static (int First, int Second)? FindEqual<T>(JsonList<T> items) => items.Count > FewItems ? FindAmongMany(items) : FindAmongFew(items.AsSpan());

    private static (int First, int Second)? FindAmongFew<T>(ReadOnlySpan<T> items)
    {
        for (var second = 1; second < items.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (EqualityComparer<T>.Default.Equals(items[first], items[second]))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    // Sorted, not hashed: no choice of items makes that slow.
    private static (int First, int Second)? FindAmongMany<T>(JsonList<T> items)
    {
        var keys = items.AsSpan().ToArray();
        var indices = new int[keys.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = i;
        }

        Array.Sort(keys, indices, typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default);
        (int First, int Second)? result = null;
        for (var i = 1; i < keys.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(keys[i - 1], keys[i]))
            {
                var (first, second) = (Math.Min(indices[i - 1], indices[i]), Math.Max(indices[i - 1], indices[i]));
                result = result is null || second < result.Value.Second ? (first, second) : result;
            }
        }

        return result;
    }
}
