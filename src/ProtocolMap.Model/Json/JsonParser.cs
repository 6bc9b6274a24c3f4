namespace ProtocolMap.Model.Json;

/// <summary>
/// Builds the nodes of a <see cref="JsonText"/>. Works with a stack of its own, so that depth costs no call stack. A fault whose repair
/// is obvious (a comma too few, a number with a leading zero) is reported and passed over; after any other one reading ends.
/// </summary>
internal sealed class JsonParser(MapFile file, CancellationToken cancellationToken)
{
    private readonly string _text = file.Text ?? "";
    private readonly JsonScanner _scanner = new(file.Text ?? "");
    private readonly NamePool _names = new();
    private readonly Stack<int> _open = new();
    private JsonNode[] _nodes = new JsonNode[Math.Max(16, (file.Text?.Length ?? 0) / 12)];
    private int _count;

    // For each name, the last object that was found to have it, and where: a set of names for all objects together.
    private int[] _lastOwner = [];
    private int[] _lastNode = [];

    private enum Expected
    {
        Value,
        FirstItemOrEnd,
        Name,
        FirstNameOrEnd,
        CommaOrEnd,
    }

    public JsonText Parse()
    {
        if (_scanner.SkipTrivia())
        {
            if (_scanner.AtEnd)
            {
                _scanner.Faults.Add(new JsonFault(JsonFaultKind.Empty, 0, 0));
            }
            else if (ParseRoot() && _scanner.SkipTrivia() && !_scanner.AtEnd)
            {
                _scanner.Unexpected("the end of the file");
            }
        }

        return new JsonText([file], _nodes, _count, _names, InOrder(_scanner.Faults));
    }

    /// <summary>Faults are found in order but for duplicates and depth, which are known when an object ends.</summary>
    private static List<JsonFault> InOrder(List<JsonFault> faults) => [.. faults.OrderBy(f => f.Start)];

    private bool ParseRoot()
    {
        var expected = Expected.Value;
        while (true)
        {
            if (!_scanner.SkipTrivia())
            {
                return false;
            }

            var next = expected switch
            {
                Expected.Value or Expected.FirstItemOrEnd => ReadItem(isFirst: expected == Expected.FirstItemOrEnd),
                Expected.Name or Expected.FirstNameOrEnd => ReadName(isFirst: expected == Expected.FirstNameOrEnd),
                _ => ReadSeparator(),
            };

            if (next is null)
            {
                return false;
            }

            if (next == Expected.CommaOrEnd && _open.Count == 0)
            {
                return true;
            }

            expected = next.Value;
        }
    }

    private Expected? ReadItem(bool isFirst)
    {
        var c = _scanner.Current;
        if (c == ']' && isFirst)
        {
            return Close();
        }

        if (c is ',' or ']' or '}' && _open.Count > 0)
        {
            _scanner.Unexpected("a value");
            Add(JsonKind.Faulty, _scanner.Position, 0);
            return Expected.CommaOrEnd;
        }

        var start = _scanner.Position;
        switch (c)
        {
            case '{':
                Open(JsonKind.Object);
                return Expected.FirstNameOrEnd;
            case '[':
                Open(JsonKind.Array);
                return Expected.FirstItemOrEnd;
            case '"':
                if (!_scanner.ReadString(out var isEscaped))
                {
                    return null;
                }

                Add(JsonKind.String, start, _scanner.Position - start);
                _nodes[_count - 1].IsEscaped = isEscaped;
                return Expected.CommaOrEnd;
            default:
                var kind = _scanner.ReadNumberOrWord();
                if (kind is null)
                {
                    _scanner.Unexpected("a value");
                    return null;
                }

                Add(kind.Value, start, _scanner.Position - start);
                return Expected.CommaOrEnd;
        }
    }

    private Expected? ReadName(bool isFirst)
    {
        var c = _scanner.Current;
        if (c == '}')
        {
            if (!isFirst)
            {
                _scanner.Unexpected("a property name in double quotes");
            }

            return Close();
        }

        var start = _scanner.Position;
        var isEscaped = false;
        if (c != '"')
        {
            _scanner.Unexpected("a property name in double quotes");
            if (!_scanner.SkipWord())
            {
                return null;
            }

            AddName(_text, start, _scanner.Position - start, start);
        }
        else if (!_scanner.ReadString(out isEscaped))
        {
            return null;
        }
        else if (isEscaped)
        {
            var name = JsonEscapes.Resolve(_text, start + 1, _scanner.Position - start - 2);
            AddName(name, 0, name.Length, start);
        }
        else
        {
            AddName(_text, start + 1, _scanner.Position - start - 2, start);
        }

        if (!_scanner.SkipTrivia())
        {
            return null;
        }

        if (_scanner.Current == ':' && !_scanner.AtEnd)
        {
            _scanner.Position++;
        }
        else
        {
            _scanner.Unexpected("':'");
            if (_scanner.AtEnd)
            {
                return null;
            }
        }

        return Expected.Value;
    }

    private Expected? ReadSeparator()
    {
        var inObject = _nodes[_open.Peek()].Kind == JsonKind.Object;
        switch (_scanner.Current)
        {
            case ',':
                _scanner.Position++;
                return inObject ? Expected.Name : Expected.Value;
            case '}' when inObject:
            case ']' when !inObject:
                return Close();
            default:
                _scanner.Unexpected(inObject ? "',' or '}'" : "',' or ']'");
                return _scanner.AtValueStart ? (inObject ? Expected.Name : Expected.Value) : null;
        }
    }

    private void Open(JsonKind kind)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _open.Push(_count);
        Add(kind, _scanner.Position, 1);
        _scanner.Position++;
    }

    private Expected Close()
    {
        var depth = _open.Count;
        var index = _open.Pop();
        _scanner.Position++;
        ref var node = ref _nodes[index];
        node.Next = _count;
        node.Length = _scanner.Position - node.Start;
        if (node.Kind == JsonKind.Object)
        {
            FindDuplicates(index);
        }

        if (depth > JsonText.MaxDepth)
        {
            if (depth == JsonText.MaxDepth + 1)
            {
                _scanner.Faults.Add(new JsonFault(JsonFaultKind.TooDeep, node.Start, 1));
            }

            node.Kind = JsonKind.Faulty;
        }

        return Expected.CommaOrEnd;
    }

    private void FindDuplicates(int objectIndex)
    {
        if (_lastOwner.Length < _names.Count)
        {
            Array.Resize(ref _lastOwner, _names.Count * 2);
            Array.Resize(ref _lastNode, _names.Count * 2);
        }

        var owner = objectIndex + 1;
        for (var i = objectIndex + 1; i < _count; i = _nodes[i + 1].Next)
        {
            ref var name = ref _nodes[i];
            if (_lastOwner[name.NameId] == owner)
            {
                name.Kind = JsonKind.DuplicateName;
                _scanner.Faults.Add(new JsonFault(
                    JsonFaultKind.DuplicateName, name.Start, name.Length, _names[name.NameId], FirstStart: _nodes[_lastNode[name.NameId]].Start));
            }
            else
            {
                _lastOwner[name.NameId] = owner;
                _lastNode[name.NameId] = i;
            }
        }
    }

    private void AddName(string source, int start, int length, int nodeStart)
    {
        var id = _names.Add(source, start, length);
        Add(JsonKind.Name, nodeStart, _scanner.Position - nodeStart);
        _nodes[_count - 1].NameId = id;
    }

    private void Add(JsonKind kind, int start, int length)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        ref var node = ref _nodes[_count++];
        node.Kind = kind;
        node.Start = start;
        node.Length = length;
        node.Next = _count;
    }
}
