using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of the map as a whole, and what a comparison says of itself.</summary>
internal static class MapKinds
{
    public static readonly ChangeKind NotCompared = new("not-compared", Both, Dangerous, None,
        "{0} was not compared: {1}", "Compare map files; they say everything.") { CanBeSilenced = false };

    public static readonly ChangeKind IdChanged = new("map-id-changed", Both, Breaking, Major,
        "The id of the map changes from '{0}' to '{1}'", "Keep the id; another map is a map of its own and is published beside this one.");

    public static readonly ChangeKind VersionTooSmall = new("version-bump-too-small", Both, Breaking, None,
        "The version goes from {0} to {1}, but the changes need {2}", "Raise the version as much as the greatest change asks for.");

    public static readonly ChangeKind VersionLowered = new("version-lowered", Both, Breaking, None,
        "The version goes back from {0} to {1}", "Versions only rise; compare in the order in which the maps were published.");

    public static readonly ChangeKind VersionNotSemantic = new("version-not-semantic", Nobody, Dangerous, None,
        "The versions '{0}' and '{1}' cannot be compared", "Give versions of the form MAJOR.MINOR.PATCH (semver 2.0.0).");

    public static readonly ChangeKind NamespaceChanged = new("namespace-changed", Both, Breaking, Major,
        "Generated types move from namespace '{0}' to '{1}'", "Keep the namespace, or set ProtocolMapNamespace in the projects that need the old one.");

    public static readonly ChangeKind TypesMadeInternal = new("types-made-internal", Both, Breaking, Major,
        "Generated types of '{0}' are no longer public", "Keep 'visibility' at 'public' as long as other projects use the types.");

    public static readonly ChangeKind TypesMadePublic = new("types-made-public", Nobody, Safe, Minor,
        "Generated types of '{0}' become public", "Nothing; from now on their names are a promise.");

    public static readonly ChangeKind StrictTurnedOn = new("strict-turned-on", Sender, Dangerous, Minor,
        "Warnings of '{0}' become errors", "Clear the warnings first, or keep what is known in a baseline.");

    public static readonly ChangeKind StrictTurnedOff = new("strict-turned-off", Nobody, Safe, Patch,
        "Warnings of '{0}' are no longer errors", "Nothing.");

    public static readonly ChangeKind FormatsAsserted = new("formats-asserted", Sender, Breaking, Major,
        "Messages of '{0}' with a value that is not of its 'format' are now refused", "Turn 'assertFormat' on in a version that says so, once senders keep to the formats.");

    public static readonly ChangeKind FormatsNotAsserted = new("formats-not-asserted", Receiver, Dangerous, Minor,
        "Messages of '{0}' with a value that is not of its 'format' are no longer refused", "Receivers check formats that they rely on themselves.");

    public static readonly ChangeKind TargetPlatformAdded = new("target-platform-added", Sender, Dangerous, Minor,
        "Code is now also judged for platform '{0}'", "Look at what PMAP2007 reports before the map is published.");

    public static readonly ChangeKind TargetPlatformRemoved = new("target-platform-removed", Nobody, Safe, Patch,
        "Code is no longer judged for platform '{0}'", "Nothing.");

    public static readonly ChangeKind DefaultScopeChanged = new("default-scope-changed", Sender, Dangerous, Minor,
        "Code without a scope of its own is judged for '{1}' instead of '{0}'", "Give code its scope where it stands before the default changes.");

    public static readonly ChangeKind ReportChanged = new("report-changed", Nobody, Safe, Patch,
        "Findings are reported per '{1}' instead of per '{0}'", "Write the baseline again; its counts may differ.");

    public static readonly ChangeKind ScopeAdded = new("scope-added", Sender, Dangerous, Minor,
        "Code in namespace '{0}' is now judged, for '{1}'", "Look at what is reported there before the map is published.");

    public static readonly ChangeKind ScopeRemoved = new("scope-removed", Nobody, Dangerous, Minor,
        "Code in namespace '{0}' is no longer judged for '{1}'", "Keep the scope, or say in the code itself what it is for.");

    public static readonly ChangeKind ScopeChanged = new("scope-changed", Sender, Dangerous, Minor,
        "Code in namespace '{0}' is judged for '{2}' instead of '{1}'", "Look at what is reported there before the map is published.");

    public static readonly ChangeKind ExemptionAdded = new("exemption-added", Nobody, Safe, Patch,
        "'{0}' may use '{1}'", "Give it an end with 'until'.");

    public static readonly ChangeKind ExemptionRemoved = new("exemption-removed", Sender, Dangerous, Patch,
        "'{0}' may no longer use '{1}'", "Remove an exemption when PMAP2011 says that nothing needs it.");

    public static readonly ChangeKind TextChanged = new("text-changed", Nobody, Safe, Patch,
        "{0} has another {1}", "Nothing; only what people read changes.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        NotCompared, IdChanged, VersionTooSmall, VersionLowered, VersionNotSemantic, NamespaceChanged, TypesMadeInternal, TypesMadePublic,
        StrictTurnedOn, StrictTurnedOff, FormatsAsserted, FormatsNotAsserted, TargetPlatformAdded, TargetPlatformRemoved, DefaultScopeChanged,
        ReportChanged, ScopeAdded, ScopeRemoved, ScopeChanged, ExemptionAdded, ExemptionRemoved, TextChanged,
    ];
}
