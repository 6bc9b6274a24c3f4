using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What is said of capabilities that an attribute names.</summary>
internal static class CapabilityDiagnostics
{
    /// <param name="argument">The capabilities.</param>
    /// <param name="protocol">The protocol that they should be of; <see langword="null"/> for any.</param>
    /// <param name="map">The map that judges.</param>
    public static Diagnostic Foreign(AttributeArgumentSyntax argument, Protocol? protocol, MapIndex map) => Diagnostic.Create(
        UsageDescriptors.ForeignCapability,
        argument.GetLocation(),
        MessageText.Clean(argument.Expression.ToString()),
        protocol is null ? "any protocol" : "'" + MessageText.Clean(protocol.DisplayName) + "'",
        MapPlaces.Show(protocol is not null && map.Map.Protocols.Find(protocol.Id) is { } known ? known.Place : new Place(map.Map.File, 0, 0), map));
}
