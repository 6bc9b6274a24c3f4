namespace ProtocolMap.Runtime;

/// <summary>Runs automata over a text by following all their steps at once, in time proportional to both.</summary>
internal static class Simulation
{
    public static bool IsMatch(Automaton pattern, IReadOnlyList<Automaton> looks, IReadOnlyList<bool> isNegative, ReadOnlySpan<byte> text)
    {
        var holds = new ulong[looks.Count][];
        for (var i = 0; i < holds.Length; i++)
        {
            holds[i] = new ulong[(text.Length >> 6) + 1];
            Run(looks[i], holds, text, holds[i]);
            if (isNegative[i])
            {
                for (var word = 0; word < holds[i].Length; word++)
                {
                    holds[i][word] = ~holds[i][word];
                }
            }
        }

        return Run(pattern, holds, text, null);
    }

    /// <summary>Notes where matches end, in the direction of reading; without notes, whether there is one.</summary>
    private static bool Run(Automaton automaton, ulong[][] looks, ReadOnlySpan<byte> text, ulong[]? ends)
    {
        var current = new StepSet(automaton);
        var next = new StepSet(automaton);
        var offset = automaton.IsBackward ? text.Length : 0;
        var last = text.Length - offset;
        var at = At(text, offset, looks);
        while (true)
        {
            current.Add(0, at);
            if (current.HasMatch)
            {
                if (ends is null)
                {
                    return true;
                }

                ends[offset >> 6] |= 1UL << (offset & 63);
            }

            if (offset == last)
            {
                return false;
            }

            var character = automaton.IsBackward ? Utf8.Before(text, offset, out var length) : Utf8.At(text, offset, out length);
            offset += automaton.IsBackward ? -length : length;
            at = At(text, offset, looks);
            for (var i = 0; i < current.Count; i++)
            {
                var step = automaton.Steps[current[i]];
                if (step.Kind == Automaton.StepKind.Class && automaton.Classes[step.First].Contains(character))
                {
                    next.Add(current[i] + 1, at);
                }
            }

            (current, next) = (next, current);
            next.Clear();
        }
    }

    private static Surroundings At(ReadOnlySpan<byte> text, int offset, ulong[][] looks) => new(
        offset == 0,
        offset == text.Length,
        offset > 0 && CharacterClass.Word.Contains(text[offset - 1] < 0x80 ? text[offset - 1] : 0),
        offset < text.Length && CharacterClass.Word.Contains(text[offset] < 0x80 ? text[offset] : 0),
        looks,
        offset);
}
