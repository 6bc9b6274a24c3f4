using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Editing;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Maps the protocol after all. Needs a map of the project's own: what a package carries is not ours to change.</summary>
internal static class MappingRemedies
{
    public const string Key = "map";

    public static IEnumerable<Remedy> Find(FixSite site) =>
        site.Map is not { } map || site.List(DiagnosticProperties.Protocols).FirstOrDefault() is not { } protocol
            ? []
            : site.List(DiagnosticProperties.Categories).Select((category, i) => Remedy.InFile(
                $"Map '{protocol}' as allowed for '{category}' ({MapPaths.FileName(map)})",
                i == 0 ? Key : Key + ":" + category,
                new MapEdit(map, new MappingAddition(category, protocol, "allowed"))));
}
