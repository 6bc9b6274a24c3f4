using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>Collects violations, up to a number and a length that a text cannot blow up.</summary>
internal ref struct ViolationList
{
    private const int MaxCount = 10_000;
    private const int MaxPointers = 16 * 1024 * 1024;
    private readonly JsonTape _tape;
    private readonly List<MessageViolation> _violations = [];
    private readonly HashSet<(int Schema, int Scope, int Node)> _reported = [];
    private readonly StringBuilder _pointer = new();
    private readonly int[] _pointerLength = new int[1];

    public ViolationList(in JsonTape tape) => _tape = tape;

    /// <summary>The way from the root: the node of a name, or the complement of an item's position.</summary>
    public Stack<int> Path { get; } = new();

    public readonly bool IsFull => _violations.Count >= MaxCount || _pointerLength[0] >= MaxPointers;

    /// <summary>Whether a schema has not yet been held against a value.</summary>
    public readonly bool IsNew(int schema, int scope, int node) => _reported.Add((schema, scope, node));

    public readonly void Add(string keyword, string expected)
    {
        if (IsFull)
        {
            return;
        }

        _pointer.Clear();
        foreach (var step in Path.Reverse())
        {
            _pointer.Append('/');
            if (step < 0)
            {
                _pointer.Append((~step).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                var name = _tape.Nodes[step];
                _pointer.Append(JsonText.ToText(_tape.Text.Slice(name.Start, name.Length), name.IsEscaped).Replace("~", "~0").Replace("/", "~1"));
            }
        }

        _pointerLength[0] += _pointer.Length;
        _violations.Add(new MessageViolation(_pointer.ToString(), keyword, expected));
    }

    public readonly MessageViolation[] ToArray() => [.. _violations];
}
