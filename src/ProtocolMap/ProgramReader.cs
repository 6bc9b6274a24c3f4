namespace ProtocolMap.Runtime;

/// <summary>Reads what the generator wrote: whole numbers and texts, one after another.</summary>
internal sealed class ProgramReader(string program)
{
    private int _position;

    public bool AtEnd => _position == program.Length;

    public char Letter() => program[_position++];

    public long Number()
    {
        var isNegative = program[_position] == '-';
        _position += isNegative ? 1 : 0;
        long value = 0;
        for (; program[_position] != ' '; _position++)
        {
            value = (value * 10) + (program[_position] - '0');
        }

        _position++;
        return isNegative ? -value : value;
    }

    public int Index() => (int)Number();

    public int[] Indices()
    {
        var indices = new int[Index()];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = Index();
        }

        return indices;
    }

    public string Text()
    {
        var length = Index();
        _position += length;
        return program.Substring(_position - length, length);
    }
}
