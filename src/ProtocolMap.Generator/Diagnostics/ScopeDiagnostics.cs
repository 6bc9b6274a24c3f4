using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Words for scopes that cannot be.</summary>
internal static class ScopeDiagnostics
{
    /// <param name="tree">The file that speaks for it.</param>
    /// <param name="source">The property or option that names it.</param>
    /// <param name="category">What it names.</param>
    /// <param name="map">The map that lacks it.</param>
    public static Diagnostic UnknownCategory(SyntaxTree tree, string source, string category, MapDocument map)
    {
        var suggestion = Suggestions.Nearest(category, map.Categories.Select(static known => known.Id));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Value, category);
        return Diagnostic.Create(
            UsageDescriptors.UnknownCategory,
            Location.Create(tree, new TextSpan(0, 0)),
            suggestion is null ? properties : properties.Add(DiagnosticProperties.Suggestion, suggestion),
            MessageText.Clean(category),
            source,
            map.Id,
            MessageText.DidYouMean(suggestion ?? ""));
    }

    /// <param name="tree">The file that speaks for it.</param>
    /// <param name="source">The property or option that sets the scope.</param>
    /// <param name="maps">The maps that could judge it.</param>
    public static Diagnostic SeveralMaps(SyntaxTree tree, string source, IEnumerable<ReferencedMap> maps) => Diagnostic.Create(
        UsageDescriptors.SeveralMaps,
        Location.Create(tree, new TextSpan(0, 0)),
        source,
        string.Join(", ", maps.Select(Show)));

    private static string Show(ReferencedMap map) =>
        map.Read().Index is { Map: var read } ? $"'{read.Id} {MessageText.Clean(read.Version)}' of {map.Assembly}" : "that of " + map.Assembly;
}
