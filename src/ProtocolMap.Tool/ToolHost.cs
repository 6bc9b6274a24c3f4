using System.Text;

namespace ProtocolMap.Tool;

/// <summary>What a command knows of the world around it, besides files.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where it says why it cannot do its work.</param>
/// <param name="Clock">What day it is.</param>
/// <param name="UseColor">Whether results may be coloured.</param>
/// <param name="ShowProgress">Whether somebody watches <paramref name="Error"/>.</param>
/// <param name="Width">How many columns a terminal has; 0 where results do not go to one.</param>
internal sealed record ToolHost(TextWriter Out, TextWriter Error, TimeProvider Clock, bool UseColor = false, bool ShowProgress = false, int Width = 0) : IDisposable
{
    public static ToolHost OfProcess() => new(
        Open(Console.IsOutputRedirected, Console.OpenStandardOutput, () => Console.Out),
        Open(Console.IsErrorRedirected, Console.OpenStandardError, () => Console.Error),
        TimeProvider.System,
        UseColor: !Console.IsOutputRedirected && !IsDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowProgress: !Console.IsErrorRedirected && !IsDumb,
        Width: Console.IsOutputRedirected ? 0 : Console.BufferWidth);

    private static bool IsDumb => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    // A terminal says itself what it can show; a file or a pipe gets UTF-8, which JSON asks for, whatever the code page.
    private static TextWriter Open(bool isRedirected, Func<Stream> open, Func<TextWriter> terminal) =>
        isRedirected ? new StreamWriter(open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true } : terminal();
}
