using System.Buffers;

namespace ProtocolMap.Runtime;

/// <content>Arrays.</content>
internal ref partial struct Evaluator
{
    // So few are compared with one another sooner than they are hashed.
    private const int FewItems = 8;

    private bool JudgeItems(ArrayRules? rules, int node, int marks)
    {
        if (rules is null)
        {
            return true;
        }

        var count = _nodes[node].Length;
        if (count < rules.MinItems || count > rules.MaxItems)
        {
            return false;
        }

        var position = 0;
        for (var item = First(node); item < _nodes[node].Next; item = _nodes[item].Next, position++)
        {
            var schema = SchemaOfItem(rules, position);
            if (schema >= 0)
            {
                if (!Evaluate(schema, item, -1))
                {
                    return false;
                }

                Mark(marks, position);
            }
        }

        return (rules.Contains < 0 || HasContained(rules, node, marks)) && (!rules.UniqueItems || count < 2 || FindEqualItems(node) is null);
    }

    private static int SchemaOfItem(ArrayRules rules, int position) =>
        position < rules.PrefixItems.Length ? rules.PrefixItems[position] : rules.Items;

    private bool HasContained(ArrayRules rules, int node, int marks)
    {
        long count = CountContained(rules, node, marks);
        return count >= rules.MinContains && count <= rules.MaxContains;
    }

    /// <summary>How many items fit the schema of <c>contains</c>; no more than it takes to know the verdict, where nothing is marked.</summary>
    private int CountContained(ArrayRules rules, int node, int marks)
    {
        int count = 0, position = 0;
        var enough = rules.MaxContains == long.MaxValue ? rules.MinContains : rules.MaxContains + 1;
        for (var item = First(node); item < _nodes[node].Next && (marks >= 0 || count < enough); item = _nodes[item].Next, position++)
        {
            if (Evaluate(rules.Contains, item, -1))
            {
                count++;
                Mark(marks, position);
            }
        }

        return count;
    }

    /// <summary>The positions of the first two equal items that are found, or <see langword="null"/>.</summary>
    private readonly (int First, int Second)? FindEqualItems(int node)
    {
        var count = _nodes[node].Length;
        if (count <= FewItems)
        {
            return FindEqualOfFew(node);
        }

        var size = 4;
        while (size < count * 2L && size < 1 << 30)
        {
            size *= 2;
        }

        // Open addressing: the position of an item + 1, beside it its node and hash.
        var slots = ArrayPool<int>.Shared.Rent(size);
        var items = ArrayPool<int>.Shared.Rent(count);
        var hashes = ArrayPool<int>.Shared.Rent(count);
        Array.Clear(slots, 0, size);
        (int, int)? found = null;
        var position = 0;
        for (var item = First(node); found is null && item < _nodes[node].Next; item = _nodes[item].Next, position++)
        {
            items[position] = item;
            hashes[position] = View(item).Hash();
            var slot = hashes[position] & (size - 1);
            while (slots[slot] != 0 && found is null)
            {
                var other = slots[slot] - 1;
                if (hashes[other] == hashes[position] && View(items[other]).Equals(View(item)))
                {
                    found = (other, position);
                }

                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = position + 1;
        }

        ArrayPool<int>.Shared.Return(slots);
        ArrayPool<int>.Shared.Return(items);
        ArrayPool<int>.Shared.Return(hashes);
        return found;
    }

    private readonly (int First, int Second)? FindEqualOfFew(int node)
    {
        var second = 0;
        for (var item = First(node); item < _nodes[node].Next; item = _nodes[item].Next, second++)
        {
            var first = 0;
            for (var other = First(node); other < item; other = _nodes[other].Next, first++)
            {
                if (View(other).Equals(View(item)))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }
}
