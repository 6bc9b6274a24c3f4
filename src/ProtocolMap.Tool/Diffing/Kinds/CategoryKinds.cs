using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of categories.</summary>
internal static class CategoryKinds
{
    public static readonly ChangeKind Added = new("category-added", Nobody, Safe, Minor,
        "Category '{0}' is new", "Nothing.");

    public static readonly ChangeKind Removed = new("category-removed", Both, Breaking, Major,
        "Category '{0}' is removed", "Keep it, and deprecate what is mapped in it until nobody is in its scope.");

    public static readonly ChangeKind Emptied = new("category-emptied", Both, Breaking, Major,
        "Category '{0}' is left without a protocol in force", "Map its successor before the last protocol goes.");

    public static readonly ChangeKind NumberMoved = new("category-number-moved", Both, Breaking, Major,
        "Category '{0}' moves from number {1} to {2}; compiled code and stored values now mean something else", "Keep the number; 'protocolmap number' writes down those that are missing.") { CanBeSilenced = false };

    public static readonly ChangeKind NumberReused = new("category-number-reused", Both, Breaking, Major,
        "Number {1} of category '{2}' is given to '{0}'", "Take a number that was never used, and reserve the old one.") { CanBeSilenced = false };

    public static readonly ChangeKind NumberNotReserved = new("category-number-not-reserved", Nobody, Dangerous, None,
        "Number {1} of category '{0}', which is removed, is not reserved", "Add it to 'reserved', so that nobody takes it again.");

    public static readonly ChangeKind ReservationDropped = new("category-reservation-dropped", Both, Breaking, Major,
        "Number {0} is no longer reserved among the categories", "Keep every number in 'reserved' for as long as the map lives.") { CanBeSilenced = false };

    public static readonly ChangeKind NameChanged = new("category-name-changed", Both, Breaking, Major,
        "Category '{0}' is called '{2}' in C# instead of '{1}'", "Keep the C# name with 'name'.");

    public static readonly ChangeKind NotGenerated = new("category-not-generated", Both, Breaking, Major,
        "Nothing is generated for category '{0}' any more", "List it in 'extends', as long as code names it.");

    public static readonly ChangeKind Generated = new("category-generated", Nobody, Safe, Minor,
        "Code can now name category '{0}'", "Nothing.");

    public static readonly ChangeKind DefinitionChanged = new("category-definition-changed", Both, Dangerous, Minor,
        "The definition of category '{0}' changes", "Reword freely; for another meaning make another category.");

    public static IEnumerable<ChangeKind> All { get; } =
        [Added, Removed, Emptied, NumberMoved, NumberReused, NumberNotReserved, ReservationDropped, NameChanged, NotGenerated, Generated, DefinitionChanged];
}
