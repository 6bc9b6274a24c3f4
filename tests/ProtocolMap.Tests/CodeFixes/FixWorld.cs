using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>Fixes in the world of the analyzer tests.</summary>
internal static class FixWorld
{
    public static FixRun Run(CodeFixProvider fix, string key) =>
        new() { Fix = fix, Analyzer = new UsageAnalyzer(), Key = key, References = [World.LibraryReference] };

    /// <summary>A project with the map, which the fix leaves as it is.</summary>
    public static FixRun With(CodeFixProvider fix, string key) => Run(fix, key).WithMap(World.Map);
}
