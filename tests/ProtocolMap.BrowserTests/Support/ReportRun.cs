using System.Text;
using ProtocolMap.Tool;
using ProtocolMap.Tool.CommandLine;

namespace ProtocolMap.BrowserTests.Support;

/// <summary>The command <c>report</c>.</summary>
internal static class ReportRun
{
    /// <summary>Writes the report of a map, or of the built-in one, and gives the path of the page.</summary>
    public static string Write(string folder, string? map = null)
    {
        Directory.CreateDirectory(folder);
        string[] arguments = ["report", "-o", folder];
        if (map is not null)
        {
            var path = Path.Combine(folder, "map.protocolmap.json");
            File.WriteAllText(path, map, Encoding.UTF8);
            arguments = [.. arguments, path];
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new ToolHost(output, error, TimeProvider.System);
        Assert.True(ToolCommand.Run(arguments, host, CancellationToken.None) == 0, error.ToString());
        return Path.Combine(folder, "index.html");
    }
}
