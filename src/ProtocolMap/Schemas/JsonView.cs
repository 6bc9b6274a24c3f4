using System.Buffers;

namespace ProtocolMap.Runtime;

/// <summary>A value of a tape, to be compared with another one as JSON Schema does: <c>1.0</c> is 1, members have no order.</summary>
internal readonly ref struct JsonView
{
    private const int FewMembers = 8;
    private readonly ReadOnlySpan<byte> _text;
    private readonly TapeNode[] _nodes;
    private readonly int _index;

    public JsonView(ReadOnlySpan<byte> text, TapeNode[] nodes, int index)
    {
        _text = text;
        _nodes = nodes;
        _index = index;
    }

    /// <summary>What it is; a name counts as a string.</summary>
    public JsonTokenKind Kind => _nodes[_index].Kind is JsonTokenKind.Name ? JsonTokenKind.String : _nodes[_index].Kind;

    private int Count => _nodes[_index].Length;

    private int End => _nodes[_index].Next;

    private ReadOnlySpan<byte> Written => _text.Slice(_nodes[_index].Start, _nodes[_index].Length);

    public bool Equals(JsonView other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        switch (Kind)
        {
            case JsonTokenKind.String:
                return EqualStrings(other);
            case JsonTokenKind.Number:
                return Written.SequenceEqual(other.Written) || new DecimalNumber(Written).CompareTo(new DecimalNumber(other.Written)) == 0;
            case JsonTokenKind.StartArray:
                return Count == other.Count && EqualItems(other);
            case JsonTokenKind.StartObject:
                return Count == other.Count && (Count <= FewMembers ? EqualFewMembers(other) : EqualMembers(other));
            default:
                return true;
        }
    }

    /// <summary>A hash that equal values share.</summary>
    public int Hash()
    {
        var hash = (int)Kind + 1;
        switch (Kind)
        {
            case JsonTokenKind.String:
                var buffer = Array.Empty<byte>();
                hash = NameTable.HashOf(Characters(ref buffer));
                JsonTape.Return(ref buffer);
                break;
            case JsonTokenKind.Number:
                hash = new DecimalNumber(Written).Hash();
                break;
            case JsonTokenKind.StartArray:
                for (var item = _index + 1; item < End; item = _nodes[item].Next)
                {
                    hash = KeyedHash.Combine(hash, At(item).Hash());
                }

                break;
            case JsonTokenKind.StartObject:
                var sum = hash;
                for (var name = _index + 1; name < End; name = _nodes[name + 1].Next)
                {
                    sum = KeyedHash.Sum(sum, KeyedHash.Combine(_nodes[name].Next, At(name + 1).Hash()));
                }

                hash = KeyedHash.Combine(hash, sum);
                break;
        }

        return hash;
    }

    private JsonView At(int index) => new(_text, _nodes, index);

    private ReadOnlySpan<byte> Characters(ref byte[] buffer)
    {
        if (!_nodes[_index].IsEscaped)
        {
            return Written;
        }

        buffer = ArrayPool<byte>.Shared.Rent(Written.Length);
        return buffer.AsSpan(0, JsonText.Unescape(Written, buffer));
    }

    private bool EqualStrings(JsonView other)
    {
        byte[] left = [], right = [];
        var isEqual = Characters(ref left).SequenceEqual(other.Characters(ref right));
        JsonTape.Return(ref left);
        JsonTape.Return(ref right);
        return isEqual;
    }

    private bool EqualItems(JsonView other)
    {
        var theirs = other._index + 1;
        for (var item = _index + 1; item < End; item = _nodes[item].Next)
        {
            if (!At(item).Equals(other.At(theirs)))
            {
                return false;
            }

            theirs = other._nodes[theirs].Next;
        }

        return true;
    }

    private bool EqualFewMembers(JsonView other)
    {
        for (var name = _index + 1; name < End; name = _nodes[name + 1].Next)
        {
            var theirs = other._index + 1;
            while (theirs < other.End && !EqualNames(other, name, theirs))
            {
                theirs = other._nodes[theirs + 1].Next;
            }

            if (theirs == other.End || !At(name + 1).Equals(other.At(theirs + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private bool EqualNames(JsonView other, int ours, int theirs) =>
        _nodes[ours].Next == other._nodes[theirs].Next && At(ours).EqualStrings(other.At(theirs));

    private bool EqualMembers(JsonView other)
    {
        var (ours, theirs) = (NamesByHash(), other.NamesByHash());
        for (var i = 0; i < ours.Length; i++)
        {
            // Names of one hash stand side by side, in any order.
            var hash = _nodes[ours[i]].Next;
            var j = i;
            while (j > 0 && other._nodes[theirs[j - 1]].Next == hash)
            {
                j--;
            }

            while (j < theirs.Length && other._nodes[theirs[j]].Next == hash && !EqualNames(other, ours[i], theirs[j]))
            {
                j++;
            }

            if (j == theirs.Length || other._nodes[theirs[j]].Next != hash || !At(ours[i] + 1).Equals(other.At(theirs[j] + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private int[] NamesByHash()
    {
        var names = new int[Count];
        var hashes = new int[Count];
        var next = 0;
        for (var name = _index + 1; name < End; name = _nodes[name + 1].Next)
        {
            hashes[next] = _nodes[name].Next;
            names[next++] = name;
        }

        Array.Sort(hashes, names);
        return names;
    }
}
