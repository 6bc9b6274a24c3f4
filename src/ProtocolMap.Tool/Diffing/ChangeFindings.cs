using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Diffing;

/// <summary>Changes as findings, so that every format of the tool can write them.</summary>
internal static class ChangeFindings
{
    private const string Page = "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Tool/Changes.md#";

    private static readonly Dictionary<ChangeKind, DiagnosticDescriptor> s_rules = ChangeTable.All.ToDictionary(k => k, RuleOf);

    /// <summary>A change, shown in the new map: where it stands there, else at the beginning.</summary>
    public static Finding Of(Change change, Verdict verdict)
    {
        var place = change.New ?? new Place(verdict.New.Root, 0, 0);
        Region[] related = change.Old is { } old ? [Finding.RegionOf(old)] : [];
        return new Finding(s_rules[change.Kind], Sentence(change), Finding.RegionOf(place), new(related))
        {
            Severity = SeverityOf(change.Impact),
            IsSilenced = change.IsSilenced,
        };
    }

    public static string HelpLinkOf(ChangeKind kind) => Page + kind.Id;

    private static string Sentence(Change change)
    {
        var direction = change.Kind.Direction == Direction.Nobody ? "" : $" for {ChangeWords.People(change.Kind.Direction)}";
        var bump = change.Bump == Bump.None ? "" : $", asks for a {ChangeWords.Of(change.Bump)} version";
        var advice = change.Kind.Advice == "Nothing." ? "" : $". Safer: {change.Kind.Advice}";
        return $"{change.Text} [{ChangeWords.Of(change.Impact)}{direction}{bump}]{advice}";
    }

    private static DiagnosticSeverity SeverityOf(Impact impact) => impact switch
    {
        Impact.Breaking => DiagnosticSeverity.Error,
        Impact.Dangerous => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor RuleOf(ChangeKind kind) => new(
        kind.Id, kind.Id.Replace('-', ' '), kind.Text, "ProtocolMap.Diff", SeverityOf(kind.Impact), isEnabledByDefault: true, helpLinkUri: HelpLinkOf(kind));
}
