using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>The member names that schemas speak of, each with a number.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly List<byte[]> _names = [];
    private readonly List<int> _hashes = [];
    private int[] _slots = [];

    public static NameTable Empty { get; } = new();

    public int Count => _names.Count;

    public int Add(string name)
    {
        if (!_byText.TryGetValue(name, out var index))
        {
            index = _names.Count;
            _byText.Add(name, index);

            // Half a surrogate pair is never in a text that was read: its replacement is in no name's place.
            _names.Add(HasLoneSurrogate(name) ? [0xFF] : Encoding.UTF8.GetBytes(name));
            _hashes.Add(HashOf(_names[index]));
        }

        return index;
    }

    /// <summary>Ends the adding.</summary>
    public void Freeze()
    {
        var size = 16;
        while (size < _names.Count * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < _names.Count; i++)
        {
            var slot = _hashes[i] & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The number of a name, or -1.</summary>
    /// <param name="name">The name, escape sequences resolved.</param>
    /// <param name="hash">Its hash.</param>
    public int Find(ReadOnlySpan<byte> name, int hash)
    {
        if (_slots.Length == 0)
        {
            return -1;
        }

        for (var slot = hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (_hashes[index] == hash && name.SequenceEqual(_names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public static int HashOf(ReadOnlySpan<byte> name) => KeyedHash.Of((int)JsonTokenKind.String, name);

    public string TextOf(int index) => Encoding.UTF8.GetString(_names[index]);

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
