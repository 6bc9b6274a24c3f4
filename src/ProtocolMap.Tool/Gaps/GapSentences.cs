using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Gaps;

/// <summary>What a gap analysis says of a gap or overlap, in sentences.</summary>
internal static class GapSentences
{
    public static string Of(MapView view, GapEntry gap) => string.Join(' ', Sentences(view, gap));

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Ended(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed is [.., '.' or '!' or '?' or ':'] ? trimmed : trimmed + ".";
    }

    private static IEnumerable<string> Sentences(MapView view, GapEntry gap)
    {
        var kind = gap.Kind is { } known ? Words.GapKind.Of(known) : null;
        var categories = view.TitlesOf(gap.Categories);
        if (kind is not null || categories.Length > 0)
        {
            var about = string.Join(": ", new[] { kind, categories }.Where(part => !string.IsNullOrEmpty(part)));
            yield return char.ToUpperInvariant(about[0]) + about[1..] + ".";
        }

        if (!string.IsNullOrWhiteSpace(gap.Text))
        {
            yield return Ended(gap.Text);
        }

        if (gap.Protocols.Count > 0 && !gap.IsComputed)
        {
            yield return $"Protocols: {string.Join(", ", gap.Protocols.Select(view.NameOf))}.";
        }

        if (gap.Requirements.Count > 0 && !gap.IsComputed)
        {
            yield return $"Affects: {string.Join(", ", gap.Requirements.Select(r => view.Map.Requirements.Find(r)?.DisplayName ?? r))}.";
        }

        if (gap.Target is { } target)
        {
            yield return $"Target: {target}.";
        }
    }
}
