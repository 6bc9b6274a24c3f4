using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Conformance;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Words for what code claims and does not do.</summary>
internal static class ConformanceDiagnostics
{
    private const int ShownMissing = 5;

    /// <param name="claim">The claim.</param>
    /// <param name="missing">What the map asks for beside it; one at least.</param>
    public static Diagnostic ClaimIncomplete(CategoryClaim claim, IReadOnlyList<Requirements.Missing> missing)
    {
        var map = claim.Map;
        var first = missing[0];
        var titles = first.IsAny
            ? Requirements.EntriesOf(claim).OrderBy(static entry => entry.Use).Select(entry => "'" + Title(entry.Protocol, map) + "'").ToArray()
            : [.. missing.Select(one => Words(one, map))];
        var place = first.Capability?.Place ?? first.Entry.Place;
        return Diagnostic.Create(
            ConformanceDescriptors.ClaimIncomplete,
            LocationOf(claim.Attribute),
            MapPlaces.Locations(place, map),
            ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Missing, string.Join(",", missing.SelectMany(one => NamesOf(one, map))))
                .Add(DiagnosticProperties.Contracts, string.Join(",", ContractsOf(claim))),
            claim.Category.Id,
            (first.IsAny ? "any of the protocols that it maps: " : "") + string.Join(", ", titles.Take(ShownMissing)) + (titles.Length > ShownMissing ? " …" : ""),
            MapPlaces.Show(place, map));
    }

    /// <param name="claim">The claim.</param>
    public static Diagnostic ClaimUnused(ProtocolClaim claim) => Diagnostic.Create(
        ConformanceDescriptors.ClaimUnused,
        LocationOf(claim.Attribute),
        MapPlaces.Locations(claim.Protocol.Place, claim.Map),
        MessageText.Clean(claim.Protocol.DisplayName),
        MapPlaces.Show(claim.Protocol.Place, claim.Map));

    /// <param name="location">The name of the type or member.</param>
    /// <param name="symbol">What implements the contract.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="written">The categories of its scope.</param>
    /// <param name="map">The map of the contract.</param>
    public static Diagnostic ContractOutOfScope(Location location, ISymbol symbol, Contract contract, IReadOnlyList<string> written, MapIndex map) => Diagnostic.Create(
        ConformanceDescriptors.ContractOutOfScope,
        location,
        MapPlaces.Locations(contract.Place, map),
        SymbolText.NameOf(symbol),
        MessageText.Clean(contract.DisplayName),
        contract.Category,
        written.Count == 0 ? "none" : string.Join(", ", written.Select(static category => $"'{category}'")),
        MapPlaces.Show(contract.Place, map));

    private static IEnumerable<string> ContractsOf(CategoryClaim claim) => claim.Map.Map.Contracts
        .Where(contract => contract.Category == claim.Category.Id && contract.CSharpName is not null)
        .Select(static contract => TypeNames.InterfaceOf(contract.CSharpName!));

    // As code would claim it. Who claims a protocol is asked next for what the map requires of it, so both are named at once.
    private static string[] NamesOf(Requirements.Missing missing, MapIndex map)
    {
        if (map.Map.Protocols.Find(missing.Entry.Protocol) is not { CSharpName: { } name } protocol)
        {
            return [];
        }

        var wanted = missing.Capability is { } one ? [one] : missing.Entry.Capabilities.Where(static capability => capability.Use == CapabilityUse.Required);
        var flags = wanted
            .Select(capability => protocol.Capabilities.Find(capability.Capability)?.CSharpName)
            .OfType<string>()
            .Select(flag => name + ":" + TypeNames.CapabilitiesOf(name) + "." + flag)
            .ToArray();
        return flags.Length == 0 && missing.Capability is null ? [name] : flags;
    }

    private static string Words(Requirements.Missing missing, MapIndex map)
    {
        var protocol = "'" + Title(missing.Entry.Protocol, map) + "'";
        return missing.Capability is { Capability: var id }
            ? $"'{MessageText.Clean(map.Map.Protocols.Find(missing.Entry.Protocol)?.Capabilities.Find(id)?.DisplayName ?? id)}' of {protocol}"
            : protocol;
    }

    private static string Title(string protocol, MapIndex map) => MessageText.Clean(map.Map.Protocols.Find(protocol)?.DisplayName ?? protocol);

    private static Location LocationOf(SyntaxReference attribute)
    {
        var name = ((AttributeSyntax)attribute.GetSyntax()).Name;
        return Sites.Name(name) ?? name.GetLocation();
    }
}
