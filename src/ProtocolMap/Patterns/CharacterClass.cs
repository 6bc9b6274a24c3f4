using System.Globalization;

namespace ProtocolMap.Runtime;

/// <summary>A set of code points: those in its ranges and those of its general categories, or all others.</summary>
internal sealed class CharacterClass
{
    private const int AsciiCount = 128;
    private readonly bool _isNegated;
    private readonly bool[] _ascii = new bool[AsciiCount];

    public CharacterClass(bool isNegated, int categories, int[] bounds)
    {
        _isNegated = isNegated;
        Categories = categories;
        Bounds = bounds;
        for (var character = 0; character < AsciiCount; character++)
        {
            _ascii[character] = Contains(character, CategoryOf(character));
        }
    }

    /// <summary>The characters of <c>\w</c>.</summary>
    public static CharacterClass Word { get; } = new(false, 0, ['0', '9', 'A', 'Z', '_', '_', 'a', 'z']);

    /// <summary>The first and last of each range, ascending.</summary>
    public int[] Bounds { get; }

    /// <summary>A bit for each <see cref="UnicodeCategory"/> whose characters are in.</summary>
    public int Categories { get; }

    public static CharacterClass Read(ProgramReader program)
    {
        var isNegated = program.Index() != 0;
        var categories = program.Index();
        var bounds = new int[2 * program.Index()];
        for (var i = 0; i < bounds.Length; i++)
        {
            bounds[i] = program.Index();
        }

        return new CharacterClass(isNegated, categories, bounds);
    }

    public static int CategoryOf(int character)
    {
#if NET
        return (int)CharUnicodeInfo.GetUnicodeCategory(character);
#else
        return character < 0x10000
            ? (int)CharUnicodeInfo.GetUnicodeCategory((char)character)
            : (int)CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(character), 0);
#endif
    }

    public bool Contains(int character) => character < AsciiCount
        ? _ascii[character]
        : Contains(character, Categories == 0 ? 0 : CategoryOf(character));

    public bool Contains(int character, int category)
    {
        var position = Array.BinarySearch(Bounds, character);

        // Found at a bound, or between a first and a last one.
        var isIn = position >= 0 || (~position & 1) == 1 || (Categories & (1 << category)) != 0;
        return isIn != _isNegated;
    }
}
