namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>A set of code points: those in its ranges and those of its general categories, or all others.</summary>
internal sealed class CharacterSet
{
    public const int MaxCodePoint = 0x10FFFF;

    // A bit for each value of UnicodeCategory.
    public const int AllCategories = (1 << 30) - 1;

    private readonly List<(int First, int Last)> _ranges = [];
    private int _categories;

    public bool IsNegated { get; set; }

    public static CharacterSet Of(params int[] characters)
    {
        var set = new CharacterSet();
        foreach (var character in characters)
        {
            set.Add(character, character);
        }

        return set;
    }

    /// <summary>Everything but line ends, as <c>.</c> has it.</summary>
    public static CharacterSet AllButLineEnds()
    {
        var set = Of('\n', '\r', '\u2028', '\u2029');
        set.IsNegated = true;
        return set;
    }

    public void Add(int first, int last) => _ranges.Add((first, last));

    /// <summary>Adds another set, which is not negated.</summary>
    public void Add(CharacterSet other)
    {
        _ranges.AddRange(other._ranges);
        _categories |= other._categories;
    }

    public void AddCategories(int mask) => _categories |= mask;

    /// <summary>Adds what an escape such as <c>\d</c> stands for; a capital letter stands for all else.</summary>
    public void AddClass(char letter)
    {
        (int First, int Last)[] ranges = char.ToLowerInvariant(letter) switch
        {
            'd' => [('0', '9')],
            'w' => [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            _ =>
            [
                ('\t', '\r'), (' ', ' '), ('\u00A0', '\u00A0'), ('\u1680', '\u1680'), ('\u2000', '\u200A'), ('\u2028', '\u2029'),
                ('\u202F', '\u202F'), ('\u205F', '\u205F'), ('\u3000', '\u3000'), ('\uFEFF', '\uFEFF'),
            ],
        };
        if (char.IsLower(letter))
        {
            _ranges.AddRange(ranges);
            return;
        }

        var next = 0;
        foreach (var (first, last) in ranges)
        {
            if (first > next)
            {
                Add(next, first - 1);
            }

            next = last + 1;
        }

        Add(next, MaxCodePoint);
    }

    public void Write(ProgramWriter program)
    {
        var merged = Merge();
        program.Letter('s').Number(IsNegated ? 1 : 0).Number(_categories).Number(merged.Count);
        foreach (var (first, last) in merged)
        {
            program.Number(first).Number(last);
        }
    }

    private List<(int First, int Last)> Merge()
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in _ranges.OrderBy(r => r.First))
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
            {
                merged[merged.Count - 1] = (merged[merged.Count - 1].First, Math.Max(range.Last, merged[merged.Count - 1].Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }
}
