namespace ProtocolMap.Tool.Conformance;

/// <summary>What is claimed, used, required and missing in one category.</summary>
/// <param name="Id">The id; empty for what no category speaks of.</param>
/// <param name="Title">The title.</param>
internal sealed record CategoryStatement(string Id, string Title)
{
    public const string AnyProtocol = "any mapped protocol";

    /// <summary>Who says that the category is implemented.</summary>
    public SortedSet<string> ClaimedBy { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What is required, claimed or used.</summary>
    public SortedDictionary<string, StatementLine> Lines { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What the claim asks for and nobody claims. A category that requires nothing asks for one of its protocols.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (ClaimedBy.Count == 0)
            {
                return [];
            }

            var required = Lines.Values.Where(l => l.IsRequired && IsAskedFor(l)).ToList();
            return required.Count > 0 || Lines.Values.Any(l => l.IsRequired)
                ? required.Where(l => l.ClaimedBy.Count == 0).Select(l => l.Id)
                : Lines.Values.Any(l => l.ClaimedBy.Count > 0 && l.Use is not ("" or "prohibited")) ? [] : [AnyProtocol];
        }
    }

    /// <summary>What is claimed although the category prohibits it.</summary>
    public IEnumerable<string> Prohibited => ClaimedBy.Count == 0 ? [] : Lines.Values.Where(l => l.Use == "prohibited" && l.ClaimedBy.Count > 0).Select(l => l.Id);

    // A capability is asked for where its protocol is: because that is required too, or because somebody claims it.
    private bool IsAskedFor(StatementLine line) => line.Id.Split('#') is not [var protocol, _]
        || (Lines.TryGetValue(protocol, out var owner) && (owner.IsRequired || owner.ClaimedBy.Count > 0));
}
