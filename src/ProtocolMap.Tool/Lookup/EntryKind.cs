namespace ProtocolMap.Tool.Lookup;

/// <summary>What can be explained.</summary>
/// <param name="Name">One of them.</param>
/// <param name="Plural">Several, as <c>list</c> takes it.</param>
internal sealed record EntryKind(string Name, string Plural)
{
    public static readonly EntryKind Category = new("category", "categories");
    public static readonly EntryKind Protocol = new("protocol", "protocols");
    public static readonly EntryKind Capability = new("capability", "capabilities");
    public static readonly EntryKind Library = new("library", "libraries");
    public static readonly EntryKind Document = new("document", "documents");
    public static readonly EntryKind Organization = new("organization", "organizations");
    public static readonly EntryKind Scenario = new("scenario", "scenarios");
    public static readonly EntryKind Requirement = new("requirement", "requirements");
    public static readonly EntryKind Gap = new("gap", "gaps");
    public static readonly EntryKind Overlap = new("overlap", "overlaps");
    public static readonly EntryKind Contract = new("contract", "contracts");
    public static readonly EntryKind Message = new("message", "messages");
    public static readonly EntryKind Platform = new("platform", "platforms");
    public static readonly EntryKind Rule = new("rule", "rules");
    public static readonly EntryKind Change = new("change", "changes");

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<EntryKind> All { get; } =
        [Category, Protocol, Capability, Library, Document, Organization, Scenario, Requirement, Gap, Overlap, Contract, Message, Platform, Rule, Change];

    /// <summary>Where in a list it stands.</summary>
    public int Position => All.TakeWhile(kind => kind != this).Count();

    public override string ToString() => Name;
}
