using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>That a capability is offered, as long as nothing is written that the guard has looked at.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="Roots">What the guard has looked at.</param>
internal sealed record Proof(ProtocolReference Capability, Roots Roots);
