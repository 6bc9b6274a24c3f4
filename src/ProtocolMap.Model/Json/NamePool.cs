namespace ProtocolMap.Model.Json;

/// <summary>Gives every distinct property name of a document one number and one string.</summary>
internal sealed class NamePool
{
    private string[] _names = new string[64];
    private int[] _hashes = new int[64];
    private int[] _slots = new int[128];

    public int Count { get; private set; }

    public string this[int id] => _names[id];

    /// <summary>The number of the name that stands in <paramref name="text"/>.</summary>
    public int Add(string text, int start, int length)
    {
        var hash = Hash(text, start, start + length);
        for (var slot = Slot(hash); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var id = _slots[slot] - 1;
            if (id < 0)
            {
                return Insert(slot, hash, text.Substring(start, length));
            }

            if (_hashes[id] == hash && _names[id].Length == length && string.CompareOrdinal(_names[id], 0, text, start, length) == 0)
            {
                return id;
            }
        }
    }

    // Two sums, because a processor works on both at once.
    private static int Hash(string text, int start, int end)
    {
        int even = 0, odd = 0;
        for (; start + 1 < end; start += 2)
        {
            even = unchecked((even * 31) + text[start]);
            odd = unchecked((odd * 31) + text[start + 1]);
        }

        return unchecked((even * 1566083941) + odd + (start < end ? text[start] : 0));
    }

    private int Slot(int hash) => unchecked((int)((uint)hash * 0x9E3779B1u >> 16)) & (_slots.Length - 1);

    private int Insert(int slot, int hash, string name)
    {
        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }

        _names[Count] = name;
        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        if (Count * 2 > _slots.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 0; id < Count; id++)
        {
            var slot = Slot(_hashes[id]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = id + 1;
        }
    }
}
