using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Reach;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP2008, in words.</summary>
internal static class ReachDiagnostics
{
    public static readonly DiagnosticDescriptor Reaches = new(
        "PMAP2008",
        "Call reaches an unmapped protocol through unscoped code",
        "'{0}' reaches {1}, which is {2} for {3}, through {4} ({5})",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        "Code of a category calls members outside of any scope that use a protocol which the map does not have for the category, or prohibits.",
        HelpLink.To("PMAP2008"),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <param name="reached">What is reached, and how.</param>
    /// <param name="member">The documentation-comment id of what holds the call in the scope.</param>
    public static Diagnostic Create(ReachedUse reached, string member)
    {
        var (way, judgement, map) = (reached.Way, reached.Judgement, reached.Map);
        var categories = judgement.Category is { } one ? ImmutableArray.Create(one) : judgement.Categories.Ids;
        var place = judgement.Entry?.Place ?? UsageReport.PlaceOf(judgement.Categories.Ids[0], map.Map);
        return Diagnostic.Create(
            Reaches,
            way[0].Place,
            way.Skip(1).Select(static call => call.Place).Concat(MapPlaces.Locations(place, map)),
            ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Protocols, string.Join(",", judgement.Protocols.Select(static protocol => protocol.Id)))
                .Add(DiagnosticProperties.Categories, string.Join(",", judgement.Categories.Ids))
                .Add(DiagnosticProperties.Member, member),
            SymbolText.NameOf(way[0].To),
            string.Join(" or ", judgement.Protocols.Select(static protocol => "'" + MessageText.Clean(protocol.DisplayName) + "'")),
            judgement.Fault == Fault.Prohibited ? "prohibited" : "not mapped",
            (categories.Length == 1 ? "category " : "categories ") + string.Join(", ", categories.Select(static category => $"'{category}'")),
            string.Join(" → ", way.Select(static call => "'" + SymbolText.NameOf(call.To) + "'").Distinct(StringComparer.Ordinal)),
            MapPlaces.Show(place, map));
    }
}
