using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Tests.Support;

/// <summary>A member of another assembly that compiled code calls or names.</summary>
/// <param name="Path">The file of the source.</param>
/// <param name="Statement">The statement in whose code it is, or what else the compiler makes code of as a whole.</param>
/// <param name="Namespace">The namespace of the member's type.</param>
/// <param name="Member">The type with the member, as metadata name them.</param>
internal sealed record CompiledCall(string Path, LinePositionSpan Statement, string Namespace, string Member)
{
    /// <summary>Whether something is reported in the statement.</summary>
    public bool IsReported(IEnumerable<Diagnostic> reports) => reports.Select(static report => report.Location.GetLineSpan()).Any(span =>
        span.Path == Path && span.StartLinePosition >= Statement.Start && span.StartLinePosition < Statement.End);

    public bool IsIn(string space) => Namespace == space || Namespace.StartsWith(space + ".", StringComparison.Ordinal);
}
