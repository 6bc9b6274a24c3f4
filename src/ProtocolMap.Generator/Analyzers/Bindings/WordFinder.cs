using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>Finds words in a text in one pass over it, whatever their number, and copies none of them.</summary>
internal sealed class WordFinder
{
    private static readonly bool[] s_isPart = [.. Enumerable.Range(0, 128).Select(static c => SyntaxFacts.IsIdentifierPartCharacter((char)c))];
    private readonly string[] _words;
    private readonly int[] _next;
    private readonly int[] _heads;

    public WordFinder(IReadOnlyCollection<string> words)
    {
        _words = [.. words];
        _next = new int[_words.Length];
        var size = 16;
        while (size < _words.Length * 4)
        {
            size *= 2;
        }

        // Chains of indexes plus one, so that zero ends each.
        _heads = new int[size];
        for (var i = 0; i < _words.Length; i++)
        {
            var hash = 0;
            foreach (var c in _words[i])
            {
                hash = Append(hash, c);
            }

            ref var head = ref _heads[hash & (size - 1)];
            _next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>Where whole words of C# that are in the set begin; <see langword="null"/> for nowhere.</summary>
    public List<int>? PositionsIn(string text)
    {
        List<int>? positions = null;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (!IsPart(c))
            {
                i++;
                continue;
            }

            var start = i;
            var hash = 0;
            do
            {
                hash = Append(hash, c);
                i++;
            }
            while (i < text.Length && IsPart(c = text[i]));

            if (Contains(text, start, i - start, hash))
            {
                (positions ??= []).Add(start);
            }
        }

        return positions;
    }

    private static int Append(int hash, char c) => unchecked((hash * 31) + c);

    private static bool IsPart(char c) => c < 128 ? s_isPart[c] : SyntaxFacts.IsIdentifierPartCharacter(c);

    private bool Contains(string text, int start, int length, int hash)
    {
        for (var entry = _heads[hash & (_heads.Length - 1)]; entry > 0; entry = _next[entry - 1])
        {
            var word = _words[entry - 1];
            if (word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
