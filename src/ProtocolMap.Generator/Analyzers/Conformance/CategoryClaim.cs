using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>An attribute that claims a category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Map">The map that the attribute was generated from, whose requirements count.</param>
/// <param name="Attribute">Where it stands.</param>
internal sealed record CategoryClaim(Category Category, MapIndex Map, SyntaxReference Attribute);
