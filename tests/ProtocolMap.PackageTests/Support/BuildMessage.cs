using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMap.PackageTests.Support;

/// <summary>An error or a warning as a build prints it. Files are known by name, so that two places of one project compare.</summary>
internal sealed partial record BuildMessage(string Severity, string Id, string File, int Line, int Column, string Text)
{
    /// <summary>What a build said, by the path of the project it said it of. Each message counts once, however often it is printed.</summary>
    public static ILookup<string, BuildMessage> Parse(string output) => output
        .Split('\n')
        .Select(line => Pattern().Match(line.Trim()))
        .Where(match => match.Success)
        .Select(match => (Project: match.Groups["project"].Value, Message: From(match)))
        .Distinct()
        .ToLookup(pair => pair.Project, pair => pair.Message, StringComparer.Ordinal);

    /// <summary>The form that expectations are written in; of a message without a place, the id alone.</summary>
    public string Brief => Line == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Id}");

    private static BuildMessage From(Match match) => new(
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        Path.GetFileName(match.Groups["file"].Value),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["text"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<file>[^(]*?)\s*(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>\w+): (?<text>.*?) \[(?<project>[^\[\]]+?)(::[^\]]*)?\]$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
