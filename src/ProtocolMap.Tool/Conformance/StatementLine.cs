namespace ProtocolMap.Tool.Conformance;

/// <summary>One protocol or capability in a statement.</summary>
/// <param name="Id">The id; <c>protocol#capability</c> for a capability.</param>
/// <param name="Title">The title.</param>
/// <param name="Use">What the category says of it; empty where it says nothing.</param>
internal sealed record StatementLine(string Id, string Title, string Use)
{
    public SortedSet<string> ClaimedBy { get; init; } = new(StringComparer.Ordinal);

    public SortedSet<string> UsedBy { get; init; } = new(StringComparer.Ordinal);

    public bool IsRequired => Use == "required";
}
