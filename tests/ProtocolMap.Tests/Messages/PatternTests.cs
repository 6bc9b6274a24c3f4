using System.Text;
using System.Text.RegularExpressions;
using ProtocolMap.Model.Messages.Patterns;
using ProtocolMap.Runtime;

namespace ProtocolMap.Tests.Messages;

/// <summary>Patterns against the regular expressions of .NET, where the two languages say the same.</summary>
public sealed class PatternTests
{
    private static readonly string[] s_atoms = ["a", "b", "c", ".", "[ab]", "[^a]", "\\d", "\\w", "^", "$", "\\b", "(?=b)", "(?!a)", "(?<=a)", "(?<!b)"];
    private static readonly string[] s_counts = ["", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,1}?", "*?"];

    [Fact]
    public void Match_alike()
    {
        var random = new Random(20270630);
        var matches = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var pattern = Choice(random, 3);
            var ours = new JsonPattern(PatternCompiler.Compile(pattern, out var refused) ?? throw new InvalidOperationException(pattern + ": " + refused));
            var theirs = new Regex(pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
            for (var j = 0; j < 8; j++)
            {
                var text = new string([.. Enumerable.Range(0, random.Next(8)).Select(_ => "aabbc1 -"[random.Next(8)])]);
                if (IsMatch(theirs, text) is { } expected)
                {
                    Assert.True(expected == ours.IsMatch(Encoding.UTF8.GetBytes(text)), $"{pattern} on '{text}'");
                    matches += expected ? 1 : 0;
                }
            }
        }

        Assert.InRange(matches, 5_000, 27_000);
    }

    /// <summary>Nothing where it goes back and forth for too long, even on a few characters.</summary>
    private static bool? IsMatch(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Choice(Random random, int depth) => string.Join("|", Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Sequence(random, depth)));

    private static string Sequence(Random random, int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Term(random, depth)));

    private static string Term(Random random, int depth)
    {
        if (depth > 0 && random.Next(4) == 0)
        {
            return (random.Next(5) switch { 0 => "(?=", 1 => "(?!", 2 => "(?<=", _ => "(?:" } is var open && open == "(?:")
                ? open + Choice(random, depth - 1) + ")" + s_counts[random.Next(s_counts.Length)]
                : open + Choice(random, depth - 1) + ")";
        }

        var atom = s_atoms[random.Next(s_atoms.Length)];
        return atom is "^" or "$" or "\\b" || atom.StartsWith("(?", StringComparison.Ordinal) ? atom : atom + s_counts[random.Next(s_counts.Length)];
    }
}
