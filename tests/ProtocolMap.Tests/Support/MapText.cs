using ProtocolMap.Model;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tests.Support;

/// <summary>Reads map documents that a test writes down, with the marks of expected faults.</summary>
internal static class MapText
{
    public const string Path = "world.protocolmap.json";

    public static MapReadResult Read(string text) => MapReader.Read(new MapFile(Path, text), CancellationToken.None);

    /// <summary>The problems as <c>line,column rule arguments</c>, columns and lines from 1.</summary>
    public static string[] Faults(string text) => [.. Judged(Read(text)).Select(Format)];

    /// <summary>
    /// Reads a text in which <c>⟦PMAPnnnn|…⟧</c> stands around everything that must be reported, and asserts that exactly that is.
    /// </summary>
    public static MapReadResult Verify(string marked)
    {
        var (text, expected) = Unmark(marked);
        var result = Read(text);
        var actual = Judged(result).Select(p => (p.Place.Start, p.Place.Length, Id: p.Kind.RuleId()));
        Assert.Equal(
            expected.Select(e => Show(text, e.Start, e.Length, e.Id)),
            actual.Select(a => Show(text, a.Start, a.Length, a.Id)));
        return result;
    }

    /// <summary>Few tests give numbers, so that they are missing is not asked unless a test does it itself.</summary>
    private static IEnumerable<Problem> Judged(MapReadResult result) => result.Problems.Where(p => p.Kind != ProblemKind.NumbersMissing);

    private static string Format(Problem problem)
    {
        var (line, column) = problem.Place.File.GetPosition(problem.Place.Start);
        return $"{line + 1},{column + 1} {problem.Kind.RuleId()} {string.Join("|", problem.Arguments)}";
    }

    private static string Show(string text, int start, int length, string id) => $"{start}+{length} {id} «{text.Substring(start, length)}»";

    /// <summary>A text without its marks, and what they mark.</summary>
    public static (string Text, List<(int Start, int Length, string Id)> Expected) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var expected = new List<(int Start, int Length, string Id)>();
        var open = new Stack<(int Start, string Id)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '⟦')
            {
                var bar = marked.IndexOf('|', i);
                open.Push((text.Length, marked[(i + 1)..bar]));
                i = bar;
            }
            else if (marked[i] == '⟧')
            {
                var (start, id) = open.Pop();
                expected.Add((start, text.Length - start, id));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), [.. expected.OrderBy(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal)]);
    }
}
