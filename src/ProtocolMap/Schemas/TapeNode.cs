using System.Runtime.InteropServices;

namespace ProtocolMap.Runtime;

/// <summary>A value or a member name of a JSON text. A name is followed by its value, a container by what it contains.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TapeNode
{
    private const int KindBits = 4;
    private const int EscapedBit = 1 << KindBits;
    private const int NameShift = KindBits + 1;

    /// <summary>The offset in bytes; of a string without its quote.</summary>
    public int Start;

    /// <summary>The length in bytes, without quotes; of a container how many members or items it has.</summary>
    public int Length;

    /// <summary>The index of the first node after this one and what it contains; of a name its hash.</summary>
    public int Next;

    private int _rest;

    public TapeNode(JsonTokenKind kind, int start, int length, int next, bool isEscaped = false, int name = -1)
    {
        Start = start;
        Length = length;
        Next = next;
        _rest = (int)kind | (isEscaped ? EscapedBit : 0) | ((name + 1) << NameShift);
    }

    public readonly JsonTokenKind Kind => (JsonTokenKind)(_rest & (EscapedBit - 1));

    public readonly bool IsEscaped => (_rest & EscapedBit) != 0;

    /// <summary>Which of the names that the schema knows a name is; -1 for another.</summary>
    public readonly int Name => (_rest >> NameShift) - 1;
}
