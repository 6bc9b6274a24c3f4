using System.Text;

namespace ProtocolMap.Tool;

/// <summary>What a command knows of the world around it, besides files.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where it says why it cannot do its work.</param>
/// <param name="Clock">What day it is.</param>
/// <param name="UseColor">Whether results may be coloured.</param>
internal sealed record ToolHost(TextWriter Out, TextWriter Error, TimeProvider Clock, bool UseColor = false) : IDisposable
{
    public static ToolHost OfProcess() => new(
        Open(Console.IsOutputRedirected, Console.OpenStandardOutput, () => Console.Out),
        Open(Console.IsErrorRedirected, Console.OpenStandardError, () => Console.Error),
        TimeProvider.System,
        UseColor: !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal));

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    // A terminal says itself what it can show; a file or a pipe gets UTF-8, which JSON asks for, whatever the code page.
    private static TextWriter Open(bool isRedirected, Func<Stream> open, Func<TextWriter> terminal) =>
        isRedirected ? new StreamWriter(open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true } : terminal();
}
