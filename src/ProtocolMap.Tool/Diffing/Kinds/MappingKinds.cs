using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of what a category says of a protocol.</summary>
internal static class MappingKinds
{
    public static readonly ChangeKind Mapped = new("protocol-mapped", Nobody, Safe, Minor,
        "Category '{0}' now maps '{1}', as {2}", "Nothing.");

    public static readonly ChangeKind RequiredAdded = new("required-protocol-added", Both, Breaking, Major,
        "Category '{0}' now requires '{1}', which it did not map", "Recommend it first; require it when every implementation has it.");

    public static readonly ChangeKind Unmapped = new("protocol-unmapped", Both, Breaking, Major,
        "Category '{0}' no longer maps '{1}' ({2})", "Deprecate it first; take the entry out when nobody uses it any more.");

    public static readonly ChangeKind MadeRequired = new("protocol-made-required", Both, Breaking, Major,
        "Category '{0}' now requires '{1}' ({2} before)", "Recommend it; require it when every implementation has it.");

    public static readonly ChangeKind RequirementDropped = new("protocol-requirement-dropped", Receiver, Dangerous, Minor,
        "Category '{0}' no longer requires '{1}' ({2} now); peers that count on it may not find it", "Require what takes its place.");

    public static readonly ChangeKind Recommended = new("protocol-recommended", Nobody, Safe, Minor,
        "Category '{0}' now recommends '{1}' ({2} before)", "Nothing.");

    public static readonly ChangeKind RecommendationDropped = new("protocol-recommendation-dropped", Sender, Safe, Minor,
        "Category '{0}' no longer recommends '{1}' ({2} now)", "Recommend what takes its place.");

    public static readonly ChangeKind Deprecated = new("protocol-deprecated", Sender, Dangerous, Minor,
        "Category '{0}' deprecates '{1}' ({2} before)", "Map what takes its place, and name it with 'supersededBy'.");

    public static readonly ChangeKind DeprecationLifted = new("protocol-deprecation-lifted", Nobody, Safe, Minor,
        "Category '{0}' no longer deprecates '{1}' ({2} now)", "Nothing.");

    public static readonly ChangeKind Prohibited = new("protocol-prohibited", Sender, Breaking, Major,
        "Category '{0}' prohibits '{1}' ({2} before)", "Deprecate it first; prohibit it when nobody uses it any more.");

    public static readonly ChangeKind ProhibitionLifted = new("protocol-prohibition-lifted", Receiver, Safe, Minor,
        "Category '{0}' no longer prohibits '{1}' ({2} now)", "Nothing.");

    public static readonly ChangeKind Opened = new("protocol-opened", Nobody, Safe, Minor,
        "Category '{0}' now allows '{1}', which something that it maps stands on", "Nothing.");

    public static readonly ChangeKind Closed = new("protocol-closed", Sender, Breaking, Major,
        "Category '{0}' no longer allows '{1}', because nothing that it maps stands on it any more", "Map it itself where it is used.");

    public static readonly ChangeKind RoleChanged = new("mapping-role-changed", Nobody, Safe, Patch,
        "In category '{0}' the role of '{1}' is '{3}' instead of '{2}'", "Nothing.");

    public static readonly ChangeKind NoteChanged = new("mapping-note-changed", Nobody, Safe, Patch,
        "What category '{0}' notes on '{1}' changes", "A condition that code has to keep belongs into the mapping, not into its note.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Mapped, RequiredAdded, Unmapped, MadeRequired, RequirementDropped, Recommended, RecommendationDropped, Deprecated, DeprecationLifted,
        Prohibited, ProhibitionLifted, Opened, Closed, RoleChanged, NoteChanged,
    ];
}
