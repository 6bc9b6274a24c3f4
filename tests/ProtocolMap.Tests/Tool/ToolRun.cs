using System.Text;
using ProtocolMap.Tool;
using ProtocolMap.Tool.CommandLine;

namespace ProtocolMap.Tests.Tool;

/// <summary>A folder of its own and the tool run over it, with what it printed.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ProtocolMap tool ä,%41 ");

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>What it printed, line by line, with the folder left out.</summary>
    public string[] Lines => [.. Out.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The full path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs the tool and gives its exit code.</summary>
    public int Run(params string[] arguments) => Run(useColor: false, CancellationToken.None, arguments);

    public int Run(bool useColor, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = ToolCommand.Run(arguments, new ToolHost(output, error, new FixedClock(), useColor), cancellationToken);
        (Out, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Noon of 20 November 2026, wherever the tests run.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    }
}
