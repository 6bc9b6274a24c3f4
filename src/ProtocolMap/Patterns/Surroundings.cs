using System.Runtime.InteropServices;

namespace ProtocolMap.Runtime;

/// <summary>What holds between two characters of a text.</summary>
/// <param name="AtBegin">Nothing stands before.</param>
/// <param name="AtEnd">Nothing comes after.</param>
/// <param name="AfterWord">A word character stands before.</param>
/// <param name="BeforeWord">A word character comes after.</param>
/// <param name="Looks">Where each look holds, a bit for each byte offset; <see langword="null"/> without looks.</param>
/// <param name="Offset">The offset in the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Surroundings(bool AtBegin, bool AtEnd, bool AfterWord, bool BeforeWord, ulong[][]? Looks = null, int Offset = 0)
{
    public bool Allow(Automaton.StepKind assertion, int look) => assertion switch
    {
        Automaton.StepKind.Begin => AtBegin,
        Automaton.StepKind.End => AtEnd,
        Automaton.StepKind.WordBoundary => AfterWord != BeforeWord,
        Automaton.StepKind.NoWordBoundary => AfterWord == BeforeWord,
        _ => (Looks![look][Offset >> 6] & (1UL << (Offset & 63))) != 0,
    };
}
