using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of libraries, of the protocols that their symbols stand for, and of platforms.</summary>
internal static class LibraryKinds
{
    public static readonly ChangeKind Added = new("library-added", Sender, Dangerous, Minor,
        "Library '{0}' is now known; uses that went unseen are judged", "Look at what is reported before the map is published.");

    public static readonly ChangeKind Removed = new("library-removed", Nobody, Dangerous, Minor,
        "Library '{0}' is no longer known; uses of it go unseen", "Keep it as long as code may use it.");

    public static readonly ChangeKind BindingAdded = new("binding-added", Sender, Dangerous, Minor,
        "'{1}' of library '{0}' now stands for {2}; its uses are judged", "Look at what is reported before the map is published.");

    public static readonly ChangeKind BindingRemoved = new("binding-removed", Nobody, Dangerous, Minor,
        "'{1}' of library '{0}' no longer stands for {2}; its uses go unseen, or are judged by what is wider", "Bind an empty list where a symbol is meant to be free.");

    public static readonly ChangeKind BindingWidened = new("binding-widened", Nobody, Safe, Minor,
        "'{1}' of library '{0}' also stands for {2}; one that fits is enough", "Nothing.");

    public static readonly ChangeKind BindingNarrowed = new("binding-narrowed", Sender, Breaking, Major,
        "'{1}' of library '{0}' no longer stands for {2}; code that relied on it is now reported", "Keep a protocol that the symbol can carry out.");

    public static readonly ChangeKind BindingReplaced = new("binding-replaced", Sender, Breaking, Major,
        "'{1}' of library '{0}' stands for {3} instead of {2}", "Add the new protocol first, and take the old one out later.");

    public static readonly ChangeKind BindingFreed = new("binding-freed", Nobody, Safe, Minor,
        "'{1}' of library '{0}' is freed from {2}", "Nothing.");

    public static readonly ChangeKind PackagesChanged = new("library-packages-changed", Nobody, Safe, Patch,
        "The packages of library '{0}' change: {1}", "Nothing.");

    public static readonly ChangeKind PlatformLimitAdded = new("platform-limit-added", Sender, Dangerous, Minor,
        "Library '{0}' is said not to work on '{1}'", "Name the source of the fact, and what to use instead.");

    public static readonly ChangeKind PlatformLimitRemoved = new("platform-limit-removed", Nobody, Safe, Minor,
        "Library '{0}' is no longer said not to work on '{1}'", "Nothing.");

    public static readonly ChangeKind PlatformLimitFirmer = new("platform-limit-firmer", Sender, Dangerous, Minor,
        "That library '{0}' does not work on '{1}' is '{3}' instead of '{2}'; its uses there become warnings", "Look at what PMAP2007 reports before the map is published.");

    public static readonly ChangeKind PlatformLimitVaguer = new("platform-limit-vaguer", Nobody, Safe, Patch,
        "That library '{0}' does not work on '{1}' is '{3}' instead of '{2}'", "Nothing.");

    public static readonly ChangeKind PlatformAdded = new("platform-added", Nobody, Safe, Minor,
        "Platform '{0}' is new", "Nothing.");

    public static readonly ChangeKind PlatformRemoved = new("platform-removed", Both, Breaking, Major,
        "Platform '{0}' is removed; maps and projects that name it are refused", "Keep it as long as anybody may name it.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Added, Removed, BindingAdded, BindingRemoved, BindingWidened, BindingNarrowed, BindingReplaced, BindingFreed, PackagesChanged,
        PlatformLimitAdded, PlatformLimitRemoved, PlatformLimitFirmer, PlatformLimitVaguer, PlatformAdded, PlatformRemoved,
    ];
}
