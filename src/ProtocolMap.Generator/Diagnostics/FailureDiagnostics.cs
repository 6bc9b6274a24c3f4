using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Pipeline;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP0001 of analyzers: a fault of ours, with what is needed to report it.</summary>
internal static class FailureDiagnostics
{
    /// <param name="exception">What happened.</param>
    /// <param name="rule">What was at work.</param>
    /// <param name="mapPath">The map that it worked by.</param>
    /// <param name="location">What it worked on.</param>
    public static Diagnostic Create(Exception exception, string rule, string? mapPath, Location location) =>
        Diagnostic.Create(InternalDescriptors.Failed, location, rule, mapPath is null ? "" : MapPaths.FileName(mapPath), Failure.From(rule, mapPath, exception).Exception);
}
