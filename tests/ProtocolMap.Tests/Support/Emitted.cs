using Microsoft.CodeAnalysis;

namespace ProtocolMap.Tests.Support;

/// <summary>Compiles for real.</summary>
internal static class Emitted
{
    /// <summary>The assembly; anything that the compiler says of it, warnings included, fails the test.</summary>
    public static byte[] Image(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        AssertSilent(result.Diagnostics);
        return stream.ToArray();
    }

    public static void AssertSilent(IEnumerable<Diagnostic> diagnostics)
    {
        var said = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Take(10).Select(Show).ToArray();
        Assert.True(said.Length == 0, string.Join('\n', said));
    }

    private static string Show(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line];
        return $"{diagnostic}\n    {line}";
    }
}
