using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing;

/// <summary>Every way in which a map can change. The page Changes.md lists the same.</summary>
internal static class ChangeTable
{
    /// <summary>The groups, in the order of the page.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<ChangeKind> Kinds)> Groups { get; } =
    [
        ("The map", [.. MapKinds.All]),
        ("Categories", [.. CategoryKinds.All]),
        ("Protocols", [.. ProtocolKinds.All]),
        ("Capabilities", [.. CapabilityKinds.All]),
        ("Mappings", [.. MappingKinds.All]),
        ("Libraries and platforms", [.. LibraryKinds.All]),
        ("Contracts", [.. ContractKinds.All]),
        ("Messages", [.. MessageKinds.All]),
        ("Constraints in messages", [.. ConstraintKinds.All]),
        ("Requirements, gaps, documents", [.. LandscapeKinds.All]),
    ];

    public static IReadOnlyList<ChangeKind> All { get; } = [.. Groups.SelectMany(g => g.Kinds)];

    public static ChangeKind? Find(string id) => All.FirstOrDefault(k => k.Id == id);
}
