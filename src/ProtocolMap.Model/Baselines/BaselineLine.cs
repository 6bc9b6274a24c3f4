using System.Globalization;

namespace ProtocolMap.Model.Baselines;

/// <summary>
/// A line of a baseline: <c>PMAP2001 M:World.Gateway.Open(System.String) mqtt-5 3 # reason</c>, a comment that begins with <c>#</c>, or
/// nothing. Blanks and tabs part what it says; no part holds any.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where the line begins.</param>
/// <param name="End">Where it ends, without its line break.</param>
internal readonly record struct BaselineLine(MapFile File, int Start, int End)
{
    private const int PartCount = 4;

    private static readonly char[] s_lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    public string Text => File.Text!.Substring(Start, End - Start);

    /// <summary>Whether the line is to be an entry, be it a faulty one.</summary>
    public bool IsEntry => FirstOf(Start) is var first && first < End && File.Text![first] != '#';

    /// <summary>The lines of a file, ended as in Roslyn's SourceText. What follows the last line break is a line only if there is something.</summary>
    public static IEnumerable<BaselineLine> Split(MapFile file)
    {
        var text = file.Text ?? "";
        for (var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0; start < text.Length;)
        {
            var end = text.IndexOfAny(s_lineEnds, start);
            if (end < 0)
            {
                yield return new(file, start, text.Length);
                yield break;
            }

            yield return new(file, start, end);
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The entry, or what is wrong with it.</summary>
    public BaselineEntry? Read(out BaselineFault? fault)
    {
        var parts = new Place[PartCount];
        var position = FirstOf(Start);
        for (var i = 0; i < PartCount; i++)
        {
            if (position >= End || File.Text![position] == '#')
            {
                fault = new(BaselineFaultKind.Missing, Between(parts[0].Start, EndOf(parts[i - 1])));
                return null;
            }

            parts[i] = PartAt(position);
            position = FirstOf(EndOf(parts[i]));
        }

        fault = FaultIn(parts);
        if (fault is null && position < End && File.Text![position] != '#')
        {
            fault = new(BaselineFaultKind.Excess, PartAt(position));
        }

        return fault is not null ? null : new BaselineEntry(
            new BaselineKey(TextOf(parts[0]), TextOf(parts[1]), TextOf(parts[2])),
            int.Parse(TextOf(parts[3]), NumberStyles.None, CultureInfo.InvariantCulture),
            position < End ? File.Text!.Substring(position + 1, End - position - 1).Trim() : null,
            Between(parts[0].Start, EndOf(parts[3])));
    }

    private static BaselineFault? FaultIn(Place[] parts) =>
        !BaselineRules.Contains(TextOf(parts[0])) ? new(BaselineFaultKind.Rule, parts[0])
        : !IsMember(TextOf(parts[1])) ? new(BaselineFaultKind.Member, parts[1])
        : !TextOf(parts[2]).Split(',').All(Ids.IsWellFormed) ? new(BaselineFaultKind.Protocol, parts[2])
        : !IsCount(TextOf(parts[3])) ? new(BaselineFaultKind.Count, parts[3])
        : null;

    // Looser than what users write in a map: the compiler gives ids to members with names that C# cannot write.
    private static bool IsMember(string text) =>
        text == BaselineKey.NoMember || (text.Length > 2 && text[1] == ':' && text[0] is 'T' or 'M' or 'P' or 'F' or 'E');

    private static bool IsCount(string text) =>
        text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string TextOf(Place place) => place.File.Text!.Substring(place.Start, place.Length);

    private static int EndOf(Place place) => place.Start + place.Length;

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private Place PartAt(int start)
    {
        var end = start;
        while (end < End && !IsBlank(File.Text![end]))
        {
            end++;
        }

        return Between(start, end);
    }

    private int FirstOf(int position)
    {
        while (position < End && IsBlank(File.Text![position]))
        {
            position++;
        }

        return position;
    }

    private Place Between(int start, int end) => new(File, start, end - start);
}
