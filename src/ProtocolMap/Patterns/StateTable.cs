namespace ProtocolMap.Runtime;

/// <summary>A pattern as a deterministic automaton: one look-up for each character.</summary>
internal sealed class StateTable
{
    // More is not worth the memory: such a pattern is simulated.
    private const int MaxStates = 5_000;
    private const int MaxClasses = 100;
    private const int MaxWork = 2_000_000;

    private const int Accepting = 0;
    private readonly Alphabet _alphabet;
    private readonly int[] _next;
    private readonly bool[] _acceptsAtEnd;
    private readonly bool[] _isDead;

    private StateTable(Alphabet alphabet, int[] next, bool[] acceptsAtEnd)
    {
        _alphabet = alphabet;
        _next = next;
        _acceptsAtEnd = acceptsAtEnd;
        _isDead = [.. Enumerable.Range(0, acceptsAtEnd.Length).Select(s => !acceptsAtEnd[s] && Enumerable.Range(s * alphabet.Count, alphabet.Count).All(i => next[i] == s))];
    }

    /// <summary>The table, or <see langword="null"/> when it would be too large. The pattern has no looks.</summary>
    public static StateTable? TryBuild(Automaton automaton)
    {
        if (automaton.Classes.Count > MaxClasses)
        {
            return null;
        }

        var word = automaton.Classes.Count;
        var hasWords = automaton.Steps.Any(s => s.Kind is Automaton.StepKind.WordBoundary or Automaton.StepKind.NoWordBoundary);
        var alphabet = new Alphabet(hasWords ? [.. automaton.Classes, CharacterClass.Word] : automaton.Classes);
        var states = new List<State> { new([], false, false), new([], true, false) };
        var known = new Dictionary<State, int> { [states[1]] = 1 };
        var next = new List<int>(Enumerable.Repeat(Accepting, alphabet.Count));
        var acceptsAtEnd = new List<bool> { true };
        var set = new StepSet(automaton);
        var work = 0;
        for (var i = 1; i < states.Count; i++)
        {
            var state = states[i];
            Fill(set, state, new Surroundings(state.AtBegin, true, state.AfterWord, false));
            acceptsAtEnd.Add(set.HasMatch);
            for (var symbol = 0; symbol < alphabet.Count; symbol++)
            {
                var isWord = hasWords && alphabet.IsIn(symbol, word);
                Fill(set, state, new Surroundings(state.AtBegin, false, state.AfterWord, isWord));
                work += set.Count + 1;
                next.Add(set.HasMatch ? Accepting : Find(Advance(automaton, set, alphabet, symbol, isWord)));
            }

            if (states.Count > MaxStates || work > MaxWork)
            {
                return null;
            }
        }

        return new StateTable(alphabet, [.. next], [.. acceptsAtEnd]);

        int Find(State state)
        {
            if (!known.TryGetValue(state, out var index))
            {
                index = states.Count;
                states.Add(state);
                known.Add(state, index);
            }

            return index;
        }
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        var state = 1;
        var ascii = _alphabet.Ascii;
        var width = _alphabet.Count;
        for (var i = 0; i < text.Length;)
        {
            int symbol = text[i];
            if (symbol < ascii.Length)
            {
                symbol = ascii[symbol];
                i++;
            }
            else
            {
                symbol = _alphabet.SymbolOf(Utf8.At(text, i, out var length));
                i += length;
            }

            state = _next[(state * width) + symbol];
            if (state == Accepting)
            {
                return true;
            }

            if (_isDead[state])
            {
                return false;
            }
        }

        return _acceptsAtEnd[state];
    }

    private static void Fill(StepSet set, State state, in Surroundings at)
    {
        set.Clear();
        foreach (var step in state.Steps)
        {
            set.Add(step, at);
        }

        // A match may begin anywhere.
        set.Add(0, at);
    }

    private static State Advance(Automaton automaton, StepSet set, Alphabet alphabet, int symbol, bool isWord)
    {
        var steps = new List<int>();
        for (var i = 0; i < set.Count; i++)
        {
            var step = automaton.Steps[set[i]];
            if (step.Kind == Automaton.StepKind.Class && alphabet.IsIn(symbol, step.First))
            {
                steps.Add(set[i] + 1);
            }
        }

        steps.Sort();
        return new State([.. steps], false, isWord);
    }

    /// <param name="steps">What the characters so far led to, ascending.</param>
    /// <param name="atBegin">Whether there were none.</param>
    /// <param name="afterWord">Whether the last was a word character, where that matters.</param>
    private sealed class State(int[] steps, bool atBegin, bool afterWord) : IEquatable<State>
    {
        public int[] Steps { get; } = steps;

        public bool AtBegin { get; } = atBegin;

        public bool AfterWord { get; } = afterWord;

        public bool Equals(State? other) =>
            other is not null && AtBegin == other.AtBegin && AfterWord == other.AfterWord && Steps.AsSpan().SequenceEqual(other.Steps);

        public override bool Equals(object? obj) => Equals(obj as State);

        public override int GetHashCode() => unchecked(Steps.Aggregate((AtBegin ? 1 : 0) + (AfterWord ? 2 : 0), (hash, step) => (hash * 31) + step));
    }
}
