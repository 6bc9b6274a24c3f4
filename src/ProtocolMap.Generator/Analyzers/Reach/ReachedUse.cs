using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Judging;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>A way from a scope to what the scope may not use.</summary>
/// <param name="Way">The calls, from the one in the scope to the use.</param>
/// <param name="Judgement">What is wrong with the use.</param>
/// <param name="Map">The map that says so.</param>
internal sealed record ReachedUse(ImmutableArray<Call> Way, Judgement Judgement, MapIndex Map);
