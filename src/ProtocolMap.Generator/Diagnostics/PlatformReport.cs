using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What is said of every use of a library that does not work on a platform of the project; its words are put together once.</summary>
internal sealed class PlatformReport
{
    private const int ShownAlternatives = 3;

    private readonly ImmutableDictionary<string, string?> _properties;
    private readonly DiagnosticSeverity _severity;
    private readonly ImmutableArray<Location> _places;
    private readonly string[] _words;

    private PlatformReport(Binding binding, DiagnosticSeverity severity, ImmutableArray<Location> places, params string[] words)
    {
        _properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Protocols, string.Join(",", binding.Protocols.Select(static protocol => protocol.Id).Distinct(StringComparer.Ordinal)));
        _severity = severity;
        _places = places;
        _words = words;
    }

    /// <summary>What to say; <see langword="null"/> where the library works.</summary>
    /// <param name="binding">What the map says of the symbol.</param>
    /// <param name="platforms">The platforms of the project.</param>
    /// <param name="index">The map.</param>
    public static PlatformReport? From(Binding binding, ImmutableArray<string> platforms, MapIndex index)
    {
        // The gravest first; what libraries share a symbol, share its code.
        var limits = binding.Libraries
            .SelectMany(library => library.UnavailableOn.Where(limit => platforms.Contains(limit.Platform)).Select(limit => (Library: library, Limit: limit)))
            .OrderBy(static found => found.Limit.Basis)
            .ToArray();
        if (limits.Length == 0)
        {
            return null;
        }

        var (named, gravest) = limits[0];
        var ofNamed = limits.Where(found => found.Library == named).Select(static found => found.Limit).ToArray();
        return new(
            binding,
            gravest.Basis == UnavailabilityBasis.Documented ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            MapPlaces.Locations(gravest.Place, index),
            MessageText.Clean(named.DisplayName),
            string.Join(" and ", ofNamed.GroupBy(static limit => limit.Basis).Select(static same => Words(same.Key, same))),
            gravest.Source is { } source ? ": " + MessageText.Clean(source.TrimEnd('.', ' ')) : "",
            Alternatives(binding, [.. ofNamed.Select(static limit => limit.Platform)], index.Map),
            MapPlaces.Show(gravest.Place, index));
    }

    /// <param name="location">Where.</param>
    /// <param name="symbol">What is used.</param>
    /// <param name="member">The documentation-comment id of what holds the use.</param>
    public Diagnostic At(Location location, ISymbol symbol, string member) => Diagnostic.Create(
        PlatformDescriptors.Unavailable, location, _severity, _places, _properties.Add(DiagnosticProperties.Member, member), [SymbolText.NameOf(symbol), .. _words]);

    private static string Words(UnavailabilityBasis basis, IEnumerable<PlatformLimit> limits)
    {
        var platforms = string.Join(", ", limits.Select(static limit => $"'{limit.Platform}'"));
        return basis switch
        {
            UnavailabilityBasis.Documented => "does not work on " + platforms,
            UnavailabilityBasis.DocumentedPartial => "works only in part on " + platforms,
            UnavailabilityBasis.Derived => "cannot be expected to work on " + platforms,
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "A basis without words."),
        };
    }

    // Other libraries for the same protocols, of which the map knows no such limit.
    private static string Alternatives(Binding binding, string[] platforms, MapDocument map)
    {
        var titles = map.Libraries
            .Where(library => !library.UnavailableOn.Any(limit => platforms.Contains(limit.Platform)))
            .Where(library => library.Symbols.Any(symbol => symbol.Protocols.Any(reference => binding.Protocols.Any(bound => bound.Id == reference.Protocol))))
            .Select(static library => MessageText.Clean(library.DisplayName))
            .Distinct(StringComparer.Ordinal)
            .Take(ShownAlternatives + 1)
            .ToArray();
        return titles.Length == 0
            ? ""
            : ". Without such a limit: " + string.Join(", ", titles.Take(ShownAlternatives)) + (titles.Length > ShownAlternatives ? " …" : "");
    }
}
