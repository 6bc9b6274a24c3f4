using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of what values in messages are held to. What is tightened breaks who sends, what is loosened who receives and checks.</summary>
internal static class ConstraintKinds
{
    private const string Tightening = "Say in the description what will be asked for, and ask for it in a new property or message.";
    private const string Loosening = "Let receivers take the wider values before senders use them.";

    public static readonly ChangeKind RangeTightened = Tightened("message-range-tightened", "'{0}': {1} is tightened from {2} to {3}");
    public static readonly ChangeKind RangeLoosened = Loosened("message-range-loosened", "'{0}': {1} is loosened from {2} to {3}");
    public static readonly ChangeKind LengthTightened = Tightened("message-length-tightened", "Length of '{0}': {1} is tightened from {2} to {3}");
    public static readonly ChangeKind LengthLoosened = Loosened("message-length-loosened", "Length of '{0}': {1} is loosened from {2} to {3}");
    public static readonly ChangeKind ItemCountTightened = Tightened("message-item-count-tightened", "Items of '{0}': {1} is tightened from {2} to {3}");
    public static readonly ChangeKind ItemCountLoosened = Loosened("message-item-count-loosened", "Items of '{0}': {1} is loosened from {2} to {3}");
    public static readonly ChangeKind PropertyCountTightened = Tightened("message-property-count-tightened", "Properties of '{0}': {1} is tightened from {2} to {3}");
    public static readonly ChangeKind PropertyCountLoosened = Loosened("message-property-count-loosened", "Properties of '{0}': {1} is loosened from {2} to {3}");
    public static readonly ChangeKind PatternIntroduced = Tightened("message-pattern-introduced", "'{0}' must now match {1}");
    public static readonly ChangeKind PatternDropped = Loosened("message-pattern-dropped", "'{0}' need no longer match {1}");
    public static readonly ChangeKind ContentClosed = Tightened("message-content-closed", "'{0}' no longer accepts what its schema does not name ({1})");
    public static readonly ChangeKind ContentOpened = Loosened("message-content-opened", "'{0}' now accepts what its schema does not name ({1})");
    public static readonly ChangeKind ChoiceRemoved = Tightened("message-choice-removed", "One of the choices of '{0}' is removed ({1})");
    public static readonly ChangeKind ChoiceAdded = Loosened("message-choice-added", "'{0}' has another choice ({1}), which receivers do not know");
    public static readonly ChangeKind PartAdded = Tightened("message-part-added", "'{0}' must now also satisfy another schema ({1})");
    public static readonly ChangeKind PartRemoved = Loosened("message-part-removed", "'{0}' no longer has to satisfy one of its schemas ({1})");
    public static readonly ChangeKind DependencyTightened = Tightened("message-dependency-tightened", "'{0}' now needs {2} wherever {1} is there");
    public static readonly ChangeKind DependencyLoosened = Loosened("message-dependency-loosened", "'{0}' no longer needs {2} where {1} is there");

    public static readonly ChangeKind PatternChanged = new("message-pattern-changed", Both, Breaking, Major,
        "'{0}' must match {2} instead of {1}", "Add a property for what is written differently.");

    public static readonly ChangeKind FormatIntroduced = new("message-format-introduced", Sender, Dangerous, Minor,
        "'{0}' is now of format {1}; where formats are asserted, other values are refused", Tightening);

    public static readonly ChangeKind FormatDropped = new("message-format-dropped", Receiver, Dangerous, Minor,
        "'{0}' is no longer of format {1}", Loosening);

    public static readonly ChangeKind FormatChanged = new("message-format-changed", Both, Breaking, Major,
        "'{0}' is of format {2} instead of {1}", "Add a property for the other format.");

    public static readonly ChangeKind ConditionChanged = new("message-condition-changed", Both, Breaking, Major,
        "What '{0}' says with '{1}' changes, and it cannot be told which way", "Make a message of its own for what has other conditions.");

    public static readonly ChangeKind ReferenceChanged = new("message-reference-changed", Both, Breaking, Major,
        "'{0}' refers to {2} instead of {1}, which cannot be followed from here", "Keep the reference, or add a property with the other one.");

    public static readonly ChangeKind KeywordChanged = new("message-keyword-changed", Both, Dangerous, Minor,
        "'{0}' changes at '{1}', a keyword that this comparison does not know", "Compare what it says by eye.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        RangeTightened, RangeLoosened, LengthTightened, LengthLoosened, ItemCountTightened, ItemCountLoosened, PropertyCountTightened,
        PropertyCountLoosened, PatternIntroduced, PatternDropped, PatternChanged, FormatIntroduced, FormatDropped, FormatChanged, ContentClosed,
        ContentOpened, ChoiceRemoved, ChoiceAdded, PartAdded, PartRemoved, DependencyTightened, DependencyLoosened, ConditionChanged,
        ReferenceChanged, KeywordChanged,
    ];

    private static ChangeKind Tightened(string id, string text) => new(id, Sender, Breaking, Major, text, Tightening);

    private static ChangeKind Loosened(string id, string text) => new(id, Receiver, Breaking, Major, text, Loosening);
}
