using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of capabilities, and of what categories say of them.</summary>
internal static class CapabilityKinds
{
    public static readonly ChangeKind Added = new("capability-added", Nobody, Safe, Minor,
        "Capability '{0}' is new", "Make it negotiable where old peers may lack it.");

    public static readonly ChangeKind Removed = new("capability-removed", Both, Breaking, Major,
        "Capability '{0}' is removed", "Keep it with status 'superseded' or 'withdrawn'.");

    public static readonly ChangeKind BitMoved = new("capability-bit-moved", Both, Breaking, Major,
        "Capability '{0}' moves from bit {1} to {2}; flags that were exchanged or stored now mean something else", "Keep the bit; 'protocolmap number' writes down those that are missing.") { CanBeSilenced = false };

    public static readonly ChangeKind BitReused = new("capability-bit-reused", Both, Breaking, Major,
        "Bit {1} of capability '{2}' is given to '{0}'", "Take a bit that was never used.") { CanBeSilenced = false };

    public static readonly ChangeKind NameChanged = new("capability-name-changed", Both, Breaking, Major,
        "Capability '{0}' is called '{2}' in C# instead of '{1}'", "Keep the C# name with 'name'.");

    public static readonly ChangeKind Withdrawn = new("capability-withdrawn", Sender, Dangerous, Minor,
        "Capability '{0}' is {1}", "Make it negotiable first, so that no peer counts on it.");

    public static readonly ChangeKind StatusMovedBack = new("capability-status-moved-back", Both, Dangerous, Minor,
        "The status of capability '{0}' goes back from '{1}' to '{2}'", "Keep what was published; give a new draft an id of its own.");

    public static readonly ChangeKind StatusAdvanced = new("capability-status-advanced", Nobody, Safe, Minor,
        "The status of capability '{0}' advances from '{1}' to '{2}'", "Nothing.");

    public static readonly ChangeKind MadeRequired = new("capability-made-required", Both, Breaking, Major,
        "Category '{1}' now requires capability '{0}'", "Make it negotiable until every implementation has it.");

    public static readonly ChangeKind RequirementDropped = new("capability-requirement-dropped", Receiver, Dangerous, Minor,
        "Category '{1}' no longer requires capability '{0}'; peers that count on it may not find it", "Make it negotiable, so that code asks before it counts on it.");

    public static readonly ChangeKind Prohibited = new("capability-prohibited", Sender, Breaking, Major,
        "Category '{1}' now prohibits capability '{0}'", "Make it negotiable first, and prohibit it when nobody uses it any more.");

    public static readonly ChangeKind ProhibitionLifted = new("capability-prohibition-lifted", Receiver, Safe, Minor,
        "Category '{1}' no longer prohibits capability '{0}'", "Make it negotiable where old peers may lack it.");

    public static readonly ChangeKind MadeNegotiable = new("capability-made-negotiable", Sender, Dangerous, Minor,
        "In category '{1}' capability '{0}' now needs a guard", "Let code ask with Supports before the map says so.");

    public static readonly ChangeKind NegotiationDropped = new("capability-negotiation-dropped", Receiver, Dangerous, Minor,
        "In category '{1}' capability '{0}' no longer needs a guard", "Require it at the same time, or keep it negotiable: old peers may lack it.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Added, Removed, BitMoved, BitReused, NameChanged, Withdrawn, StatusMovedBack, StatusAdvanced,
        MadeRequired, RequirementDropped, Prohibited, ProhibitionLifted, MadeNegotiable, NegotiationDropped,
    ];
}
