namespace ProtocolMap.Runtime;

/// <summary>The steps that an automaton is at. Adding one adds those that it leads to without a character.</summary>
internal sealed class StepSet(Automaton automaton)
{
    private readonly int[] _steps = new int[automaton.Steps.Length];
    private readonly int[] _position = new int[automaton.Steps.Length];
    private readonly Stack<int> _pending = new();

    public int Count { get; private set; }

    public bool HasMatch { get; private set; }

    public int this[int index] => _steps[index];

    public void Clear()
    {
        Count = 0;
        HasMatch = false;
    }

    public void Add(int step, in Surroundings at)
    {
        _pending.Push(step);
        while (_pending.Count > 0)
        {
            step = _pending.Pop();
            if (!Insert(step))
            {
                continue;
            }

            var (kind, first, second) = automaton.Steps[step];
            switch (kind)
            {
                case Automaton.StepKind.Match:
                    HasMatch = true;
                    break;
                case Automaton.StepKind.Class:
                    break;
                case Automaton.StepKind.Split:
                    _pending.Push(second);
                    _pending.Push(first);
                    break;
                case Automaton.StepKind.Jump:
                    _pending.Push(first);
                    break;
                default:
                    if (at.Allow(kind, first))
                    {
                        _pending.Push(step + 1);
                    }

                    break;
            }
        }
    }

    private bool Insert(int step)
    {
        var position = _position[step];
        if (position < Count && _steps[position] == step)
        {
            return false;
        }

        _position[step] = Count;
        _steps[Count++] = step;
        return true;
    }
}
