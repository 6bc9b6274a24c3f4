using System.Buffers;

namespace ProtocolMap.Runtime;

/// <content>What has been evaluated of a container.</content>
internal ref partial struct Evaluator
{
    private readonly int WordsOf(int node) => (_nodes[node].Length + 63) >> 6;

    private int PushMarks(int node)
    {
        var frame = _markCount;
        var end = frame + WordsOf(node);
        if (end > _marks.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(Math.Max(64, end * 2));
            Array.Copy(_marks, larger, frame);
            if (_marks.Length > 0)
            {
                ArrayPool<ulong>.Shared.Return(_marks);
            }

            _marks = larger;
        }

        Array.Clear(_marks, frame, end - frame);
        _markCount = end;
        return frame;
    }

    /// <summary>Ends a frame, the last one, and adds its marks to another frame of the same container.</summary>
    private void PopMarks(int node, int frame, int into)
    {
        for (var i = 0; into >= 0 && i < WordsOf(node); i++)
        {
            _marks[into + i] |= _marks[frame + i];
        }

        _markCount = frame;
    }

    private readonly void Mark(int frame, int position)
    {
        if (frame >= 0)
        {
            _marks[frame + (position >> 6)] |= 1UL << (position & 63);
        }
    }

    private readonly bool IsMarked(int frame, int position) => (_marks[frame + (position >> 6)] & (1UL << (position & 63))) != 0;

    private bool JudgeUnevaluated(int schema, int node, int marks)
    {
        var position = 0;
        for (var child = First(node); child < _nodes[node].Next; child = NextOf(child), position++)
        {
            if (!IsMarked(marks, position))
            {
                if (!Evaluate(schema, ValueOf(child), -1))
                {
                    return false;
                }

                Mark(marks, position);
            }
        }

        return true;
    }

    /// <summary>The first member name or item of a container.</summary>
    private static int First(int node) => node + 1;

    /// <summary>The value of a member, or the item itself.</summary>
    private readonly int ValueOf(int child) => _nodes[child].Kind == JsonTokenKind.Name ? child + 1 : child;

    private readonly int NextOf(int child) => _nodes[ValueOf(child)].Next;
}
