using System.Globalization;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Model.Editing;

/// <summary>One more known use in a baseline. Lines that are not about it stay as they are, whether they are in order or not.</summary>
internal static class BaselineAddition
{
    /// <summary>The edits, or <see langword="null"/> where a line of the file is at fault.</summary>
    /// <param name="file">The baseline.</param>
    /// <param name="key">The use.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<TextEdit>? EditsOf(MapFile file, BaselineKey key, CancellationToken cancellationToken)
    {
        var baseline = Baseline.Read(file, cancellationToken);
        if (baseline.Faults.Count > 0)
        {
            return null;
        }

        var added = key + " 1";
        BaselineEntry? before = null;
        foreach (var entry in baseline.Entries)
        {
            if (entry.Key == key)
            {
                return entry.Count == int.MaxValue ? null : [CountUp(entry)];
            }

            before = string.CompareOrdinal(entry.Key.ToString(), key.ToString()) < 0 ? entry : before;
        }

        var text = file.Text!;
        var lineBreak = LineBreakOf(text);
        if (before is not null)
        {
            // Behind the line, with the reason that it may have.
            var end = text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029'], before.Place.Start);
            return [new TextEdit(end < 0 ? text.Length : end, 0, lineBreak + added)];
        }

        if (baseline.Entries.Count > 0)
        {
            return [new TextEdit(baseline.Entries[0].Place.Start, 0, added + lineBreak)];
        }

        var isOpen = text.Length > 0 && text[text.Length - 1] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF');
        return [new TextEdit(text.Length, 0, (isOpen ? lineBreak : "") + added + lineBreak)];
    }

    private static TextEdit CountUp(BaselineEntry entry)
    {
        var length = entry.Count.ToString(CultureInfo.InvariantCulture).Length;
        return new TextEdit(entry.Place.Start + entry.Place.Length - length, length, (entry.Count + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string LineBreakOf(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
