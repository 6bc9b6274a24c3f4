using System.Buffers;

namespace ProtocolMap.Runtime;

/// <summary>A JSON text as a flat tree: each value and name is a node that knows where the next one lies.</summary>
internal ref struct JsonTape
{
    private const int FewMembers = 8;
    private TapeNode[] _nodes;
    private readonly NameTable _names;
    private int _count;

    // Strings with escape sequences are resolved here to be hashed and compared.
    private byte[] _first;
    private byte[] _second;

    private JsonTape(ReadOnlySpan<byte> text, NameTable names)
    {
        Text = text;
        _names = names;
        _nodes = ArrayPool<TapeNode>.Shared.Rent(Math.Max(64, text.Length / 8));
        _first = [];
        _second = [];
        _count = 0;
        Fault = null;
        FaultPosition = 0;
    }

    public ReadOnlySpan<byte> Text { get; }

    public readonly TapeNode[] Nodes => _nodes;

    /// <summary>How many nodes there are.</summary>
    public readonly int Count => _count;

    /// <summary>What should stand at <see cref="FaultPosition"/>; <see langword="null"/> for a text that is JSON and gives no name twice.</summary>
    public string? Fault { get; private set; }

    public int FaultPosition { get; private set; }

    /// <summary>Reads a text. What it rents is given back by <see cref="Release"/>.</summary>
    public static JsonTape Read(ReadOnlySpan<byte> text, NameTable names)
    {
        var tape = new JsonTape(text, names);
        tape.Build();
        return tape;
    }

    public void Release()
    {
        ArrayPool<TapeNode>.Shared.Return(_nodes);
        _nodes = [];
        Return(ref _first);
        Return(ref _second);
    }

    /// <summary>The characters of a string or name.</summary>
    /// <param name="node">Its index.</param>
    /// <param name="buffer">What a string with escape sequences is resolved into; rented anew when it is too small.</param>
    public readonly ReadOnlySpan<byte> StringAt(int node, ref byte[] buffer)
    {
        ref readonly var entry = ref _nodes[node];
        var written = Text.Slice(entry.Start, entry.Length);
        if (!entry.IsEscaped)
        {
            return written;
        }

        if (buffer.Length < written.Length)
        {
            Return(ref buffer);
            buffer = ArrayPool<byte>.Shared.Rent(written.Length);
        }

        return buffer.AsSpan(0, JsonText.Unescape(written, buffer));
    }

    public static void Return(ref byte[] buffer)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }

    private void Build()
    {
        var scanner = new Utf8JsonScanner(Text);
        Span<int> open = stackalloc int[Utf8JsonScanner.MaxDepth];
        var depth = 0;
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case JsonTokenKind.StartObject or JsonTokenKind.StartArray:
                    CountIn(open, depth, isName: false);
                    open[depth++] = _count;
                    Add(new TapeNode(scanner.Kind, scanner.Position - 1, 0, 0));
                    break;
                case JsonTokenKind.EndObject or JsonTokenKind.EndArray:
                    ref var container = ref _nodes[open[--depth]];
                    container.Next = _count;
                    if (scanner.Kind == JsonTokenKind.EndObject && container.Length > 1 && !HasDistinctNames(open[depth]))
                    {
                        return;
                    }

                    break;
                case JsonTokenKind.Name:
                    CountIn(open, depth, isName: true);
                    AddName(scanner);
                    break;
                default:
                    CountIn(open, depth, isName: false);
                    Add(new TapeNode(scanner.Kind, scanner.TokenStart, scanner.TokenLength, _count + 1, scanner.IsEscaped));
                    break;
            }
        }

        Fault = scanner.Expected;
        FaultPosition = scanner.FaultPosition;
    }

    private readonly void CountIn(ReadOnlySpan<int> open, int depth, bool isName)
    {
        if (depth > 0)
        {
            ref var container = ref _nodes[open[depth - 1]];
            container.Length += isName || container.Kind == JsonTokenKind.StartArray ? 1 : 0;
        }
    }

    private void AddName(in Utf8JsonScanner scanner)
    {
        // Added first, so that it can be resolved like any other.
        Add(new TapeNode(JsonTokenKind.Name, scanner.TokenStart, scanner.TokenLength, 0, scanner.IsEscaped));
        var name = StringAt(_count - 1, ref _first);
        var hash = NameTable.HashOf(name);
        _nodes[_count - 1] = new TapeNode(
            JsonTokenKind.Name, scanner.TokenStart, scanner.TokenLength, hash, scanner.IsEscaped, _names.Find(name, hash));
    }

    private void Add(TapeNode node)
    {
        if (_count == _nodes.Length)
        {
            var larger = ArrayPool<TapeNode>.Shared.Rent(_count * 2);
            Array.Copy(_nodes, larger, _count);
            ArrayPool<TapeNode>.Shared.Return(_nodes);
            _nodes = larger;
        }

        _nodes[_count++] = node;
    }

    private bool HasDistinctNames(int container)
    {
        ref readonly var node = ref _nodes[container];
        if (node.Length > FewMembers)
        {
            return HasDistinctNames(container, node.Length);
        }

        for (var name = container + 1; name < node.Next; name = _nodes[name + 1].Next)
        {
            for (var other = container + 1; other < name; other = _nodes[other + 1].Next)
            {
                if (IsSameName(name, other))
                {
                    return SaySecond(name);
                }
            }
        }

        return true;
    }

    private bool HasDistinctNames(int container, int count)
    {
        var size = 32;
        while (size < count * 2L && size < 1 << 30)
        {
            size *= 2;
        }

        var slots = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(slots, 0, size);
        var isDistinct = true;
        var end = _nodes[container].Next;
        for (var name = container + 1; isDistinct && name < end; name = _nodes[name + 1].Next)
        {
            var slot = _nodes[name].Next & (size - 1);
            while (slots[slot] != 0 && isDistinct)
            {
                isDistinct = !IsSameName(name, slots[slot]) || SaySecond(name);
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = name;
        }

        ArrayPool<int>.Shared.Return(slots);
        return isDistinct;
    }

    private bool IsSameName(int left, int right) =>
        _nodes[left].Next == _nodes[right].Next && StringAt(left, ref _first).SequenceEqual(StringAt(right, ref _second));

    /// <returns><see langword="false"/>.</returns>
    private bool SaySecond(int name)
    {
        Fault = "each member name once";
        FaultPosition = _nodes[name].Start - 1;
        return false;
    }
}
