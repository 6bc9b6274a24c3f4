using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>What is to be said of a file, in the order of the source.</summary>
/// <param name="Uses">Uses, which others may speak for.</param>
/// <param name="Alone">The rest: what is set aside in the source, and faults of ours.</param>
internal sealed record FileReports(ImmutableArray<Diagnostic> Uses, ImmutableArray<Diagnostic> Alone);
