using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>A place where code names a member, or makes the compiler call it.</summary>
/// <param name="From">The member that the code belongs to; the type, for what every constructor runs.</param>
/// <param name="To">What is named.</param>
/// <param name="Place">Where.</param>
internal sealed record Call(ISymbol From, ISymbol To, Location Place)
{
    /// <summary>Calls in the order of files, places and names, so that nothing depends on the order of the work.</summary>
    public static IEnumerable<Call> InOrder(IEnumerable<Call> calls) => calls
        .OrderBy(static call => call.Place.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(static call => call.Place.SourceSpan)
        .ThenBy(static call => call.To.ToDisplayString(), StringComparer.Ordinal);
}
