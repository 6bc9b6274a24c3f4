using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of protocols.</summary>
internal static class ProtocolKinds
{
    public static readonly ChangeKind Added = new("protocol-added", Nobody, Safe, Minor,
        "Protocol '{0}' is new", "Nothing.");

    public static readonly ChangeKind Removed = new("protocol-removed", Both, Breaking, Major,
        "Protocol '{0}' is removed", "Keep it with status 'superseded' or 'withdrawn', and deprecate its mappings.");

    public static readonly ChangeKind NumberMoved = new("protocol-number-moved", Both, Breaking, Major,
        "Protocol '{0}' moves from number {1} to {2}; compiled code and stored values now mean something else", "Keep the number; 'protocolmap number' writes down those that are missing.") { CanBeSilenced = false };

    public static readonly ChangeKind NumberReused = new("protocol-number-reused", Both, Breaking, Major,
        "Number {1} of protocol '{2}' is given to '{0}'", "Take a number that was never used, and reserve the old one.") { CanBeSilenced = false };

    public static readonly ChangeKind NumberNotReserved = new("protocol-number-not-reserved", Nobody, Dangerous, None,
        "Number {1} of protocol '{0}', which is removed, is not reserved", "Add it to 'reserved', so that nobody takes it again.");

    public static readonly ChangeKind ReservationDropped = new("protocol-reservation-dropped", Both, Breaking, Major,
        "Number {0} is no longer reserved among the protocols", "Keep every number in 'reserved' for as long as the map lives.") { CanBeSilenced = false };

    public static readonly ChangeKind NameChanged = new("protocol-name-changed", Both, Breaking, Major,
        "Protocol '{0}' is called '{2}' in C# instead of '{1}'", "Keep the C# name with 'name'.");

    public static readonly ChangeKind NotGenerated = new("protocol-not-generated", Both, Breaking, Major,
        "Nothing is generated for protocol '{0}' any more", "List it in 'extends', as long as code names it.");

    public static readonly ChangeKind Generated = new("protocol-generated", Nobody, Safe, Minor,
        "Code can now name protocol '{0}'", "Nothing.");

    public static readonly ChangeKind Superseded = new("protocol-superseded", Sender, Dangerous, Minor,
        "Protocol '{0}' is superseded", "Name its successor with 'supersededBy', and map that one first.");

    public static readonly ChangeKind Withdrawn = new("protocol-withdrawn", Sender, Dangerous, Minor,
        "Protocol '{0}' is withdrawn", "Deprecate its mappings and map what takes its place.");

    public static readonly ChangeKind StatusMovedBack = new("protocol-status-moved-back", Both, Dangerous, Minor,
        "The status of protocol '{0}' goes back from '{1}' to '{2}'", "For a new edition that is still a draft, make a protocol of its own.");

    public static readonly ChangeKind StatusAdvanced = new("protocol-status-advanced", Nobody, Safe, Minor,
        "The status of protocol '{0}' advances from '{1}' to '{2}'", "Nothing.");

    public static readonly ChangeKind SuccessorChanged = new("protocol-successor-changed", Sender, Dangerous, Minor,
        "The successor of protocol '{0}' is '{2}' instead of '{1}'", "Let the former successor name the new one, so that who moved already finds the way.");

    public static readonly ChangeKind SuccessorAdded = new("protocol-successor-added", Nobody, Safe, Patch,
        "Protocol '{0}' names '{1}' as its successor", "Nothing.");

    public static readonly ChangeKind SuccessorRemoved = new("protocol-successor-removed", Sender, Dangerous, Minor,
        "Protocol '{0}' no longer names '{1}' as its successor", "Keep the way for those who have not moved yet.");

    public static readonly ChangeKind VersionChanged = new("protocol-version-changed", Both, Breaking, Major,
        "Protocol '{0}' is now version {2} instead of {1}; what two platforms exchange under one id differs", "Make a protocol of its own for the new version, and name it with 'supersededBy'.");

    public static readonly ChangeKind VersionStated = new("protocol-version-stated", Nobody, Safe, Patch,
        "The version of protocol '{0}' is now stated: {1}", "Nothing.");

    public static readonly ChangeKind VersionDropped = new("protocol-version-dropped", Both, Dangerous, Minor,
        "The version {1} of protocol '{0}' is no longer stated", "Keep it; without it nobody can tell which one is meant.");

    public static readonly ChangeKind SpecificationChanged = new("protocol-specification-changed", Both, Dangerous, Minor,
        "Protocol '{0}' is now specified by '{2}' instead of '{1}'", "Make a protocol of its own for another specification; a corrected designation is harmless.");

    public static readonly ChangeKind OrganizationChanged = new("protocol-organization-changed", Nobody, Safe, Patch,
        "Protocol '{0}' is now of '{2}' instead of '{1}'", "Nothing.");

    public static readonly ChangeKind KindChanged = new("protocol-kind-changed", Both, Dangerous, Minor,
        "Protocol '{0}' is now of kind '{2}' instead of '{1}'", "Correct it freely; something else gets an id of its own.");

    public static readonly ChangeKind LayerChanged = new("protocol-layer-changed", Nobody, Safe, Patch,
        "Protocol '{0}' is now on layer '{2}' instead of '{1}'", "Nothing.");

    public static readonly ChangeKind MadeNeutral = new("protocol-made-neutral", Receiver, Dangerous, Minor,
        "Categories that do not mention protocol '{0}' no longer object to it", "Prohibit it where it must not be used.");

    public static readonly ChangeKind NoLongerNeutral = new("protocol-no-longer-neutral", Sender, Breaking, Major,
        "Categories that do not mention protocol '{0}' now object to it", "Map it as allowed where it is used before it stops being neutral.");

    public static readonly ChangeKind DependencyAdded = new("protocol-dependency-added", Both, Dangerous, Minor,
        "Protocol '{0}' now also stands on '{1}'", "A dependency that old peers do not have belongs to a new version of the protocol.");

    public static readonly ChangeKind DependencyRemoved = new("protocol-dependency-removed", Sender, Dangerous, Minor,
        "Protocol '{0}' no longer stands on '{1}'", "Map what it stood on where that is used without it.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Added, Removed, NumberMoved, NumberReused, NumberNotReserved, ReservationDropped, NameChanged, NotGenerated, Generated, Superseded, Withdrawn,
        StatusMovedBack, StatusAdvanced, SuccessorChanged, SuccessorAdded, SuccessorRemoved, VersionChanged, VersionStated, VersionDropped,
        SpecificationChanged, OrganizationChanged, KindChanged, LayerChanged, MadeNeutral, NoLongerNeutral, DependencyAdded, DependencyRemoved,
    ];
}
