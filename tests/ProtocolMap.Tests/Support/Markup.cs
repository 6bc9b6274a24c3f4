using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Tests.Support;

/// <summary>
/// Source in which expected diagnostics are marked as in Microsoft.CodeAnalysis.Testing: <c>{|PMAP2001:…|}</c>, and <c>[|…|]</c> for the
/// rule that a test is about. Marks may be empty and may nest.
/// </summary>
internal sealed partial record Markup(string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    public static Markup Parse(string text, string defaultId)
    {
        var source = new StringBuilder(text.Length);
        var expected = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        var last = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            source.Append(text, last, mark.Index - last);
            last = mark.Index + mark.Length;
            if (mark.Value is "|]" or "|}")
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, source.Length)));
            }
            else
            {
                open.Push((mark.Groups["id"] is { Success: true } id ? id.Value : defaultId, source.Length));
            }
        }

        Assert.True(open.Count == 0, "A mark is not closed.");
        return new Markup(source.Append(text, last, text.Length - last).ToString(), expected);
    }

    [GeneratedRegex(@"\[\||\|\]|\{\|(?<id>\w+):|\|\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
