using System.Runtime.InteropServices;

namespace ProtocolMap.Runtime;

/// <summary>A pattern as steps of a nondeterministic automaton (Thompson's construction). It begins at step 0.</summary>
internal sealed class Automaton
{
    private readonly List<Step> _steps = [];
    private readonly List<CharacterClass> _classes = [];
    private readonly Dictionary<CharacterClass, int> _classIndices = [];
    private readonly List<Automaton> _looks;
    private readonly List<bool> _isNegative;

    /// <param name="tree">The pattern.</param>
    /// <param name="isBackward">Whether it reads the text from the end.</param>
    /// <param name="looks">Takes the automata of what the pattern looks at ahead and behind; those that one needs come before it.</param>
    /// <param name="isNegative">Whether each of them must not match.</param>
    public Automaton(PatternTree tree, bool isBackward, List<Automaton> looks, List<bool> isNegative)
    {
        IsBackward = isBackward;
        _looks = looks;
        _isNegative = isNegative;
        Add(tree);
        Emit(StepKind.Match);
        Steps = [.. _steps];
    }

    public enum StepKind
    {
        Match,

        /// <summary>A character of class First, then the next step.</summary>
        Class,

        /// <summary>Either First or Second.</summary>
        Split,

        /// <summary>First.</summary>
        Jump,
        Begin,
        End,
        WordBoundary,
        NoWordBoundary,

        /// <summary>The next step, where look First holds.</summary>
        Look,
    }

    public bool IsBackward { get; }

    public Step[] Steps { get; }

    public IReadOnlyList<CharacterClass> Classes => _classes;

    private void Add(PatternTree tree)
    {
        switch (tree.Kind)
        {
            case PatternTree.Characters:
                Emit(StepKind.Class, IndexOf(tree.Class!));
                break;
            case PatternTree.Sequence:
                for (var i = 0; i < tree.Parts.Length; i++)
                {
                    Add(tree.Parts[IsBackward ? tree.Parts.Length - 1 - i : i]);
                }

                break;
            case PatternTree.Choice:
                AddChoice(tree.Parts);
                break;
            case PatternTree.Repetition:
                AddRepetition(tree);
                break;
            case PatternTree.Look:
                // A look ahead holds where a match begins: the text is read from its end, and what is found ends there.
                _looks.Add(new Automaton(tree.Parts[0], isBackward: tree.First == 0, _looks, _isNegative));
                _isNegative.Add(tree.Second != 0);
                Emit(StepKind.Look, _looks.Count - 1);
                break;
            default:
                Emit(tree.Kind switch
                {
                    'b' => StepKind.Begin,
                    'z' => StepKind.End,
                    'w' => StepKind.WordBoundary,
                    _ => StepKind.NoWordBoundary,
                });
                break;
        }
    }

    private int IndexOf(CharacterClass characters)
    {
        // A repetition comes to the same class many times.
        if (!_classIndices.TryGetValue(characters, out var index))
        {
            index = _classes.Count;
            _classes.Add(characters);
            _classIndices.Add(characters, index);
        }

        return index;
    }

    private void AddChoice(PatternTree[] parts)
    {
        var jumps = new List<int>();
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var split = Emit(StepKind.Split, _steps.Count + 1);
            Add(parts[i]);
            jumps.Add(Emit(StepKind.Jump));
            _steps[split] = _steps[split] with { Second = _steps.Count };
        }

        Add(parts[parts.Length - 1]);
        foreach (var jump in jumps)
        {
            _steps[jump] = _steps[jump] with { First = _steps.Count };
        }
    }

    private void AddRepetition(PatternTree tree)
    {
        for (var i = 0; i < tree.First; i++)
        {
            Add(tree.Parts[0]);
        }

        if (tree.Second < 0)
        {
            var loop = Emit(StepKind.Split, _steps.Count + 1);
            Add(tree.Parts[0]);
            Emit(StepKind.Jump, loop);
            _steps[loop] = _steps[loop] with { Second = _steps.Count };
            return;
        }

        var splits = new List<int>();
        for (var i = tree.First; i < tree.Second; i++)
        {
            splits.Add(Emit(StepKind.Split, _steps.Count + 1));
            Add(tree.Parts[0]);
        }

        foreach (var split in splits)
        {
            _steps[split] = _steps[split] with { Second = _steps.Count };
        }
    }

    private int Emit(StepKind kind, int first = 0)
    {
        _steps.Add(new Step(kind, first, 0));
        return _steps.Count - 1;
    }

    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Step(StepKind Kind, int First, int Second);
}
