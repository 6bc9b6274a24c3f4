using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>An attribute that claims a protocol.</summary>
/// <param name="Protocol">The protocol.</param>
/// <param name="Capabilities">The capabilities of it that are claimed too.</param>
/// <param name="Map">The map that the attribute was generated from.</param>
/// <param name="Attribute">Where it stands.</param>
internal sealed record ProtocolClaim(Protocol Protocol, ImmutableArray<string> Capabilities, MapIndex Map, SyntaxReference Attribute);
