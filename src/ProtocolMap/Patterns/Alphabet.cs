namespace ProtocolMap.Runtime;

/// <summary>Puts characters that a pattern treats alike under one symbol.</summary>
internal sealed class Alphabet
{
    private const int AsciiCount = 128;
    private const int CategoryCount = 30;
    private readonly IReadOnlyList<CharacterClass> _classes;
    private readonly List<bool[]> _members = [];
    private readonly Dictionary<string, int> _bySignature = new(StringComparer.Ordinal);
    private readonly int[] _ascii = new int[AsciiCount];

    // Beyond ASCII: where what holds of a character changes, and the symbol from there on, for each category.
    private readonly int[] _starts;
    private readonly int[] _symbols;
    private readonly bool _hasCategories;

    public Alphabet(IReadOnlyList<CharacterClass> classes)
    {
        _classes = classes;
        _hasCategories = classes.Any(c => c.Categories != 0);
        for (var character = 0; character < AsciiCount; character++)
        {
            _ascii[character] = SymbolFor(character, CharacterClass.CategoryOf(character));
        }

        var bounds = classes.SelectMany(c => c.Bounds.Select((bound, i) => bound + (i & 1)));
        _starts = [.. bounds.Where(b => b > AsciiCount).Append(AsciiCount).Distinct().OrderBy(b => b)];
        var width = _hasCategories ? CategoryCount : 1;
        _symbols = [.. _starts.SelectMany(start => Enumerable.Range(0, width).Select(category => SymbolFor(start, category)))];
    }

    public int Count => _members.Count;

    public int[] Ascii => _ascii;

    /// <summary>Whether the characters of a symbol are in a class.</summary>
    public bool IsIn(int symbol, int classIndex) => _members[symbol][classIndex];

    public int SymbolOf(int character)
    {
        if (character < AsciiCount)
        {
            return _ascii[character];
        }

        var position = Array.BinarySearch(_starts, character);
        var start = position >= 0 ? position : ~position - 1;
        return _hasCategories ? _symbols[(start * CategoryCount) + CharacterClass.CategoryOf(character)] : _symbols[start];
    }

    private int SymbolFor(int character, int category)
    {
        var members = new bool[_classes.Count];
        var signature = new char[_classes.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = _classes[i].Contains(character, category);
            signature[i] = members[i] ? '1' : '0';
        }

        var key = new string(signature);
        if (!_bySignature.TryGetValue(key, out var symbol))
        {
            symbol = _members.Count;
            _bySignature.Add(key, symbol);
            _members.Add(members);
        }

        return symbol;
    }
}
