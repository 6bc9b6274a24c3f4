using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Extending;

/// <summary>
/// Merges a map into the one that it extends, as RFC 7396 merges a patch into a target. What <c>null</c> removes stays as a <c>null</c> at its
/// own place, so that whoever misses it can be told where it went. Linear in the size of both.
/// </summary>
internal sealed class MapMerger
{
    private readonly Part _target;
    private readonly Part _patch;
    private readonly NamePool _names = new();
    private readonly JsonNode[] _nodes;
    private int _count;

    private MapMerger(JsonText target, JsonText patch)
    {
        _target = new Part(target, firstFile: 0);
        _patch = new Part(patch, firstFile: target.Files.Count);
        _nodes = new JsonNode[target.NodeCount + patch.NodeCount];
    }

    private enum Mode
    {
        /// <summary>Only what the patch says of itself: the target's is not inherited.</summary>
        Own,

        /// <summary>Objects are merged all the way down.</summary>
        Deep,

        /// <summary>Entries are taken or replaced whole.</summary>
        Whole,

        /// <summary>Arrays inside are joined.</summary>
        Union,
    }

    /// <param name="target">A map whose root is an object.</param>
    /// <param name="patch">A map whose root is an object.</param>
    public static JsonText Merge(JsonText target, JsonText patch)
    {
        var merger = new MapMerger(target, patch);
        merger.MergeRoot();
        return new JsonText([.. target.Files, .. patch.Files], merger._nodes, merger._count, merger._names, []);
    }

    private static Mode ModeOf(string rootProperty) => rootProperty switch
    {
        "organizations" or "documents" or "categories" or "protocols" or "mappings" or "libraries" or "scenarios" or "requirements"
            or "gaps" or "overlaps" or "contracts" or "platforms" => Mode.Deep,
        "messages" => Mode.Whole,
        "reserved" => Mode.Union,
        _ => Mode.Own,
    };

    private void MergeRoot()
    {
        var inherited = Properties(_target, 0).Where(p => ModeOf(_target.NameOf(p)) != Mode.Own).ToDictionary(_target.NameOf, p => p, StringComparer.Ordinal);
        var root = Open(_patch, 0);
        foreach (var property in Properties(_patch, 0))
        {
            var name = _patch.NameOf(property);
            CopyName(_patch, property);
            if (inherited.TryGetValue(name, out var old))
            {
                inherited.Remove(name);
                MergeValue(old + 1, property + 1, ModeOf(name));
            }
            else
            {
                Copy(_patch, property + 1);
            }
        }

        foreach (var property in Properties(_target, 0))
        {
            if (inherited.ContainsKey(_target.NameOf(property)))
            {
                CopyName(_target, property);
                Copy(_target, property + 1);
            }
        }

        Close(root);
    }

    private void MergeValue(int target, int patch, Mode mode)
    {
        var (left, right) = (_target.Document.Node(target).Kind, _patch.Document.Node(patch).Kind);
        if (left == JsonKind.Object && right == JsonKind.Object)
        {
            MergeObject(target, patch, mode);
        }
        else if (left == JsonKind.Array && right == JsonKind.Array && mode == Mode.Union)
        {
            var array = Open(_patch, patch);
            CopyRange(_target, target + 1, _target.Document.Node(target).Next);
            CopyRange(_patch, patch + 1, _patch.Document.Node(patch).Next);
            Close(array);
        }
        else
        {
            Copy(_patch, patch);
        }
    }

    /// <summary>The target's properties in their order, with what the patch says of them, then those that only the patch has.</summary>
    private void MergeObject(int target, int patch, Mode mode)
    {
        var changes = Properties(_patch, patch).ToDictionary(_patch.NameOf, p => p, StringComparer.Ordinal);
        var merged = Open(_patch, patch);
        foreach (var property in Properties(_target, target))
        {
            if (!changes.TryGetValue(_target.NameOf(property), out var change))
            {
                CopyName(_target, property);
                Copy(_target, property + 1);
                continue;
            }

            changes.Remove(_target.NameOf(property));
            CopyName(_patch, change);
            if (mode == Mode.Whole)
            {
                Copy(_patch, change + 1);
            }
            else
            {
                MergeValue(property + 1, change + 1, mode);
            }
        }

        foreach (var property in Properties(_patch, patch))
        {
            if (changes.ContainsKey(_patch.NameOf(property)))
            {
                CopyName(_patch, property);
                Copy(_patch, property + 1);
            }
        }

        Close(merged);
    }

    private static IEnumerable<int> Properties(Part part, int node) => new JsonValue(part.Document, node).Properties().Select(p => p.Node);

    private int Open(Part part, int node)
    {
        _nodes[_count] = part.Moved(node, _count - node, _names);
        return _count++;
    }

    private void Close(int node) => _nodes[node].Next = _count;

    private void CopyName(Part part, int node) => CopyRange(part, node, node + 1);

    private void Copy(Part part, int node) => CopyRange(part, node, part.Document.Node(node).Next);

    private void CopyRange(Part part, int start, int end)
    {
        var distance = _count - start;
        for (var node = start; node < end; node++)
        {
            _nodes[_count++] = part.Moved(node, distance, _names);
        }
    }

    /// <summary>One of the two documents, with what its nodes become in the merged one.</summary>
    private sealed class Part(JsonText document, int firstFile)
    {
        private readonly int[] _names = new int[document.NameCount];

        public JsonText Document { get; } = document;

        public string NameOf(int node) => Document.Name(Document.Node(node).NameId);

        public JsonNode Moved(int node, int distance, NamePool names)
        {
            var moved = Document.Node(node);
            moved.File = checked((ushort)(moved.File + firstFile));
            moved.Next += distance;
            if (moved.Kind is JsonKind.Name or JsonKind.DuplicateName)
            {
                ref var name = ref _names[moved.NameId];
                if (name == 0)
                {
                    var text = Document.Name(moved.NameId);
                    name = names.Add(text, 0, text.Length) + 1;
                }

                moved.NameId = name - 1;
            }

            return moved;
        }
    }
}
