using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>
/// Changes of messages and their properties. Who reads passes over properties that are not in the schema, unless the schema closes itself.
/// </summary>
internal static class MessageKinds
{
    public static readonly ChangeKind Added = new("message-added", Nobody, Safe, Minor,
        "Message '{0}' is new", "Nothing.");

    public static readonly ChangeKind Removed = new("message-removed", Both, Breaking, Major,
        "Message '{0}' is removed", "Keep it as long as anybody may send it.");

    public static readonly ChangeKind PropertyAdded = new("message-property-added", Nobody, Safe, Minor,
        "Optional property '{0}' is new", "Nothing.");

    public static readonly ChangeKind PropertyAddedToClosed = new("message-property-added-to-closed", Receiver, Breaking, Major,
        "Optional property '{0}' is new in what was closed; receivers refuse it", "Open the message first, and add to it when every receiver has the open one.");

    public static readonly ChangeKind RequiredPropertyAdded = new("message-required-property-added", Sender, Breaking, Major,
        "Required property '{0}' is new; senders leave it out", "Make it optional, with what its absence means in the description.");

    public static readonly ChangeKind PropertyRemoved = new("message-property-removed", Both, Breaking, Major,
        "Optional property '{0}' is removed; what is sent in it is lost, and code that names it no longer compiles", "Mark it as deprecated.");

    public static readonly ChangeKind RequiredPropertyRemoved = new("message-required-property-removed", Receiver, Breaking, Major,
        "Required property '{0}' is removed; receivers miss it", "Make it optional once receivers can do without it, and remove it later.");

    public static readonly ChangeKind MadeRequired = new("message-property-made-required", Sender, Breaking, Major,
        "Property '{0}' is now required; senders may leave it out", "Keep it optional, with a default for who reads.");

    public static readonly ChangeKind MadeOptional = new("message-property-made-optional", Receiver, Breaking, Major,
        "Property '{0}' is no longer required; receivers count on it", "Keep it required in what peers already receive.");

    public static readonly ChangeKind TypeNarrowed = new("message-type-narrowed", Sender, Breaking, Major,
        "The type of '{0}' is narrowed from {1} to {2}", "Add a property of the narrower type beside it.");

    public static readonly ChangeKind TypeWidened = new("message-type-widened", Receiver, Breaking, Major,
        "The type of '{0}' is widened from {1} to {2}", "Add a property of the wider type beside it.");

    public static readonly ChangeKind TypeChanged = new("message-type-changed", Both, Breaking, Major,
        "The type of '{0}' changes from {1} to {2}", "Add a property of the other type beside it.");

    public static readonly ChangeKind EnumValueRemoved = new("message-enum-value-removed", Sender, Breaking, Major,
        "'{0}' no longer accepts {1}", "Keep the value, and say in the description what to send instead.");

    public static readonly ChangeKind EnumValueAdded = new("message-enum-value-added", Receiver, Dangerous, Minor,
        "'{0}' may now be {1}, which receivers do not know", "Say from the start what receivers do with a value that they do not know.");

    public static readonly ChangeKind EnumIntroduced = new("message-enum-introduced", Sender, Breaking, Major,
        "'{0}' is now limited to {1}", "Name the values in the description, and limit them in a new property.");

    public static readonly ChangeKind EnumDropped = new("message-enum-dropped", Receiver, Dangerous, Minor,
        "'{0}' is no longer limited to {1}", "Add the values that are needed, one by one.");

    public static readonly ChangeKind ConstIntroduced = new("message-const-introduced", Sender, Breaking, Major,
        "'{0}' must now be {1}", "Use a new property for what is fixed.");

    public static readonly ChangeKind ConstDropped = new("message-const-dropped", Receiver, Breaking, Major,
        "'{0}' need no longer be {1}", "Use a new property for what varies.");

    public static readonly ChangeKind ConstChanged = new("message-const-changed", Both, Breaking, Major,
        "'{0}' must be {2} instead of {1}", "Make a message of its own for the other value.");

    public static readonly ChangeKind Deprecated = new("message-property-deprecated", Sender, Safe, Minor,
        "'{0}' is deprecated", "Say in the description what to use instead.");

    public static readonly ChangeKind DeprecationLifted = new("message-property-deprecation-lifted", Nobody, Safe, Minor,
        "'{0}' is no longer deprecated", "Nothing.");

    public static readonly ChangeKind DefaultChanged = new("message-default-changed", Both, Dangerous, Minor,
        "The default of '{0}' changes from {1} to {2}; peers read its absence differently", "Send the value where it matters.");

    public static readonly ChangeKind AccessChanged = new("message-access-changed", Both, Dangerous, Minor,
        "'{1}' of '{0}' changes", "Split what is read from what is written into two messages.");

    public static readonly ChangeKind AnnotationChanged = new("message-annotation-changed", Nobody, Safe, Patch,
        "'{1}' of '{0}' changes", "Nothing; only what people read changes.");

    public static readonly ChangeKind DialectChanged = new("message-dialect-changed", Both, Dangerous, Minor,
        "'{0}' is of dialect {2} instead of {1}; the same words may mean something else", "Keep the dialect of what peers already read.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Added, Removed, PropertyAdded, PropertyAddedToClosed, RequiredPropertyAdded, PropertyRemoved, RequiredPropertyRemoved,
        MadeRequired, MadeOptional, TypeNarrowed, TypeWidened, TypeChanged, EnumValueRemoved, EnumValueAdded, EnumIntroduced, EnumDropped,
        ConstIntroduced, ConstDropped, ConstChanged, Deprecated, DeprecationLifted, DefaultChanged, AccessChanged, AnnotationChanged, DialectChanged,
    ];
}
