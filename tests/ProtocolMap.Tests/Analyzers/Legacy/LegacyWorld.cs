using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary>The world's project with old code, and how what is said of it is written down.</summary>
internal static class LegacyWorld
{
    public const string BaselinePath = "/src/world/world.protocolmap.baseline";

    /// <summary>The project in the avatar scope, with these exemptions in its map.</summary>
    public static AnalyzerRun Exempting(params string[] exemptions) => World.Project with
    {
        Map = World.Map.TrimEnd()[..^1] + ", \"exemptions\": [" + string.Join(", ", exemptions) + "] }",
    };

    /// <summary>The same project with all files in the avatar scope.</summary>
    public static AnalyzerRun InAvatarScope(this AnalyzerRun run) => run.WithProperty("ProtocolMapScope", "avatar");

    public static AnalyzerRun WithBaseline(this AnalyzerRun run, string text) => run.WithFile(BaselinePath, text);

    /// <summary>What is reported, in the order of places: <c>file(line): rule: message</c>.</summary>
    public static async Task<string[]> ReportsAsync(this AnalyzerRun run)
    {
        var diagnostics = await run.DiagnoseAsync();
        return [.. diagnostics.Select(Show)];
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(this AnalyzerRun run, bool concurrent = true)
    {
        var compilation = run.Compile(run.Sources);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await run.AnalyzeAsync(compilation, concurrent)).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public static string Show(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(PathOf(diagnostic))}({line}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;
}
