namespace ProtocolMap.Runtime;

/// <summary>A pattern as it is written.</summary>
/// <param name="kind">The letter that the generator gave it.</param>
internal sealed class PatternTree(char kind)
{
    public const char Sequence = 'c';
    public const char Choice = 'a';
    public const char Repetition = 'r';
    public const char Characters = 's';
    public const char Look = 'l';

    public char Kind { get; } = kind;

    public PatternTree[] Parts { get; private set; } = [];

    public CharacterClass? Class { get; private set; }

    /// <summary>The least count of a repetition; not 0 for a look behind.</summary>
    public int First { get; private set; }

    /// <summary>The greatest count of a repetition, or -1; not 0 for a negative look.</summary>
    public int Second { get; private set; }

    public static PatternTree Read(ProgramReader program)
    {
        var tree = new PatternTree(program.Letter());
        switch (tree.Kind)
        {
            case Characters:
                tree.Class = CharacterClass.Read(program);
                break;
            case Sequence or Choice:
                tree.ReadParts(program, program.Index());
                break;
            case Repetition or Look:
                tree.First = program.Index();
                tree.Second = program.Index();
                tree.ReadParts(program, 1);
                break;
        }

        return tree;
    }

    private void ReadParts(ProgramReader program, int count)
    {
        Parts = new PatternTree[count];
        for (var i = 0; i < count; i++)
        {
            Parts[i] = Read(program);
        }
    }
}
