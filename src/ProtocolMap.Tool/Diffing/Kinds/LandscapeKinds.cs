using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of requirements, scenarios, gaps, overlaps, documents and organizations: reports show them, no code is judged by them.</summary>
internal static class LandscapeKinds
{
    public static readonly ChangeKind RequirementAdded = new("requirement-added", Nobody, Safe, Minor,
        "Requirement '{0}' is new", "Say with 'satisfiedBy' what meets it, or with a gap that nothing does.");

    public static readonly ChangeKind RequirementRemoved = new("requirement-removed", Nobody, Safe, Minor,
        "Requirement '{0}' is removed", "Nothing.");

    public static readonly ChangeKind RequirementRaised = new("requirement-raised", Both, Dangerous, Minor,
        "Requirement '{0}' is '{2}' instead of '{1}'", "Announce it as 'should' first.");

    public static readonly ChangeKind RequirementLowered = new("requirement-lowered", Receiver, Dangerous, Minor,
        "Requirement '{0}' is '{2}' instead of '{1}'; who counted on it cannot any more", "Keep the level of what peers count on.");

    public static readonly ChangeKind SatisfactionNarrowed = new("requirement-satisfaction-narrowed", Both, Dangerous, Minor,
        "'{1}' no longer satisfies requirement '{0}'", "Name what satisfies it instead.");

    public static readonly ChangeKind SatisfactionWidened = new("requirement-satisfaction-widened", Nobody, Safe, Minor,
        "'{1}' now satisfies requirement '{0}', too", "Nothing.");

    public static readonly ChangeKind ScenarioChanged = new("scenario-changed", Nobody, Safe, Patch,
        "Scenario '{0}' {1}", "Nothing.");

    public static readonly ChangeKind GapOpened = new("gap-opened", Nobody, Safe, Minor,
        "Gap '{0}' is open", "Name an owner and a target.");

    public static readonly ChangeKind GapClosed = new("gap-closed", Nobody, Safe, Minor,
        "Gap '{0}' is closed", "Map what closes it.");

    public static readonly ChangeKind GapChanged = new("gap-changed", Nobody, Safe, Patch,
        "Gap '{0}' has another {1}", "Nothing.");

    public static readonly ChangeKind OverlapChanged = new("overlap-changed", Nobody, Safe, Patch,
        "Overlap '{0}' {1}", "Nothing.");

    public static readonly ChangeKind DocumentAdded = new("document-added", Nobody, Safe, Patch,
        "Document '{0}' is new", "Nothing.");

    public static readonly ChangeKind DocumentRemoved = new("document-removed", Nobody, Safe, Patch,
        "Document '{0}' is removed", "Keep what others may refer to.");

    public static readonly ChangeKind DocumentStatusChanged = new("document-status-changed", Nobody, Safe, Patch,
        "The status of document '{0}' is '{2}' instead of '{1}'", "Look whether what is based on it still holds.");

    public static readonly ChangeKind OrganizationChanged = new("organization-changed", Nobody, Safe, Patch,
        "Organization '{0}' {1}", "Nothing.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        RequirementAdded, RequirementRemoved, RequirementRaised, RequirementLowered, SatisfactionNarrowed, SatisfactionWidened, ScenarioChanged,
        GapOpened, GapClosed, GapChanged, OverlapChanged, DocumentAdded, DocumentRemoved, DocumentStatusChanged, OrganizationChanged,
    ];
}
