namespace ProtocolMap.Runtime;

/// <summary>The values that an <c>enum</c> lists. Many are found by their hash, so that a long list costs no more than a short one.</summary>
internal sealed class ConstantSet
{
    // So few are compared sooner than a value is hashed.
    private const int FewValues = 8;

    // Indices from 1 on, by hash; 0 ends a search.
    private readonly int[] _slots;
    private readonly int[] _hashes;

    public ConstantSet(JsonConstant[] values)
    {
        Values = values;
        (_slots, _hashes) = values.Length <= FewValues ? ([], []) : Index(values);
    }

    /// <summary>The values in the order of the schema.</summary>
    public JsonConstant[] Values { get; }

    public bool Contains(JsonView value)
    {
        if (_slots.Length == 0)
        {
            foreach (var candidate in Values)
            {
                if (candidate.Is(value))
                {
                    return true;
                }
            }

            return false;
        }

        var hash = value.Hash();
        for (var slot = hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (_hashes[index] == hash && Values[index].Is(value))
            {
                return true;
            }
        }

        return false;
    }

    private static (int[] Slots, int[] Hashes) Index(JsonConstant[] values)
    {
        var size = 16;
        while (size < values.Length * 2)
        {
            size *= 2;
        }

        var (slots, hashes) = (new int[size], new int[values.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].CanBeMet)
            {
                continue;
            }

            hashes[i] = values[i].View.Hash();
            var slot = hashes[i] & (size - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = i + 1;
        }

        return (slots, hashes);
    }
}
