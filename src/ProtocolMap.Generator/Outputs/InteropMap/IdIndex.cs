using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>
/// A hash table over ids, computed here and emitted as data. The hash reads only the few characters that tell these ids apart.
/// </summary>
/// <param name="MinLength">The length of the shortest id.</param>
/// <param name="MaxLength">The length of the longest id.</param>
/// <param name="Positions">Which characters the hash reads: from 0 on from the start, from -1 down from the end.</param>
/// <param name="Shift">How far the hash is shifted right to give a place in <paramref name="Table"/>.</param>
/// <param name="Table">At each place the number of an id, or 0; the next places are tried in turn.</param>
internal sealed record IdIndex(int MinLength, int MaxLength, EquatableArray<int> Positions, int Shift, EquatableArray<int> Table)
{
    /// <summary>What each character that is read, and first the length, is multiplied with. Odd and far apart, so that the upper bits mix.</summary>
    public static readonly EquatableArray<uint> Factors = new([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1]);

    /// <summary>Makes the index of at least one id.</summary>
    public static IdIndex From(IReadOnlyList<(string Id, int Number)> entries)
    {
        var positions = HashPositions.Choose(entries.Select(entry => entry.Id).ToArray(), Factors.Count - 1);
        var bits = 1;
        while (1 << bits < entries.Count * 2)
        {
            bits++;
        }

        var table = new int[1 << bits];
        foreach (var (id, number) in entries)
        {
            var place = (int)(Hash(id, positions) >> (32 - bits));
            while (table[place] != 0)
            {
                place = (place + 1) & (table.Length - 1);
            }

            table[place] = number;
        }

        return new(entries.Min(entry => entry.Id.Length), entries.Max(entry => entry.Id.Length), new(positions), 32 - bits, new(table));
    }

    private static uint Hash(string id, int[] positions)
    {
        var hash = unchecked((uint)id.Length * Factors[0]);
        for (var i = 0; i < positions.Length; i++)
        {
            hash = unchecked(hash + (HashPositions.CharAt(id, positions[i]) * Factors[i + 1]));
        }

        return hash;
    }
}
