using static ProtocolMap.Tool.Diffing.Bump;
using static ProtocolMap.Tool.Diffing.Direction;
using static ProtocolMap.Tool.Diffing.Impact;

namespace ProtocolMap.Tool.Diffing.Kinds;

/// <summary>Changes of contracts and their operations. Who calls sends; who implements receives.</summary>
internal static class ContractKinds
{
    public static readonly ChangeKind Added = new("contract-added", Nobody, Safe, Minor,
        "Contract '{0}' is new", "Nothing.");

    public static readonly ChangeKind Removed = new("contract-removed", Both, Breaking, Major,
        "Contract '{0}' is removed", "Publish the new contract beside it, and remove the old one when nobody calls it.");

    public static readonly ChangeKind CategoryChanged = new("contract-category-changed", Both, Breaking, Major,
        "Contract '{0}' is for category '{2}' instead of '{1}'; what implements it is judged by another category", "Make a contract of its own for the other category.");

    public static readonly ChangeKind NameChanged = new("contract-name-changed", Both, Breaking, Major,
        "Contract '{0}' is called '{2}' in C# instead of '{1}'", "Keep the C# name with 'name'.");

    public static readonly ChangeKind OperationAdded = new("operation-added", Receiver, Breaking, Major,
        "Operation '{0}' is new; implementations of the contract lack it", "Put it into a contract of its own.");

    public static readonly ChangeKind OperationRemoved = new("operation-removed", Sender, Breaking, Major,
        "Operation '{0}' is removed", "Keep it, and say in its description what to call instead.");

    public static readonly ChangeKind OperationNameChanged = new("operation-name-changed", Both, Breaking, Major,
        "Operation '{0}' is called '{2}' in C# instead of '{1}'", "Keep the C# name with 'name'.");

    public static readonly ChangeKind RequestChanged = new("operation-request-changed", Both, Breaking, Major,
        "Operation '{0}' takes '{2}' instead of '{1}'", "Add a new operation, in a contract of its own; or add optional properties to the message.");

    public static readonly ChangeKind ResponseChanged = new("operation-response-changed", Both, Breaking, Major,
        "Operation '{0}' answers '{2}' instead of '{1}'", "Add a new operation, in a contract of its own; or add optional properties to the message.");

    public static readonly ChangeKind ErrorAdded = new("operation-error-added", Sender, Dangerous, Minor,
        "Operation '{0}' may now fail with '{1}', which callers do not know", "Extend an error that callers know.");

    public static readonly ChangeKind ErrorRemoved = new("operation-error-removed", Nobody, Safe, Minor,
        "Operation '{0}' no longer fails with '{1}'", "Nothing.");

    public static readonly ChangeKind ProtocolAdded = new("operation-protocol-added", Receiver, Dangerous, Minor,
        "Operation '{0}' may now go over '{1}', which implementations may lack", "Keep the former ones beside it.");

    public static readonly ChangeKind ProtocolRemoved = new("operation-protocol-removed", Sender, Breaking, Major,
        "Operation '{0}' may no longer go over '{1}'", "Deprecate the protocol in the category first.");

    public static IEnumerable<ChangeKind> All { get; } =
    [
        Added, Removed, CategoryChanged, NameChanged, OperationAdded, OperationRemoved, OperationNameChanged, RequestChanged, ResponseChanged,
        ErrorAdded, ErrorRemoved, ProtocolAdded, ProtocolRemoved,
    ];
}
