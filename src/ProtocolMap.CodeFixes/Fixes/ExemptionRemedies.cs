using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Writes into the map that this member may use the protocol. The reason is for the author to give.</summary>
internal static class ExemptionRemedies
{
    public const string Key = "exempt";

    /// <summary>What stands in place of a reason until somebody gives one.</summary>
    public const string Reason = "Found by the compiler, not reviewed yet";

    public static IEnumerable<Remedy> Find(FixSite site)
    {
        if (site.Map is not { } map
            || site.List(DiagnosticProperties.Protocols).FirstOrDefault() is not { } protocol
            || site.Property(DiagnosticProperties.Member) is not { } symbol
            || !SymbolIds.IsWellFormed(symbol))
        {
            yield break;
        }

        var categories = site.List(DiagnosticProperties.Categories);
        yield return Remedy.InFile(
            $"Exempt '{symbol.Substring(2)}' ({MapPaths.FileName(map)})",
            Key,
            new MapEdit(map, new ExemptionAddition(symbol, protocol, categories.Length == 1 ? categories[0] : null, Reason)));
    }
}
