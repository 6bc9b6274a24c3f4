using System.Diagnostics;

namespace ProtocolMap.PackageTests.Support;

/// <summary>The SDK's command line, as a user would call it, but without servers that outlive the call.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    /// <summary>Runs a command to its end.</summary>
    public static DotnetResult Run(string folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment) =>
        RunProgram("dotnet", folder, arguments, environment);

    /// <summary>Runs a program that the command line has installed to its end.</summary>
    public static DotnetResult RunProgram(string program, string folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // MSBuild started the test host, too; its settings are not the user's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(program + " " + string.Join(' ', arguments));
        }

        return new DotnetResult(process.ExitCode, output.Result + errors.Result, errors.Result);
    }
}
