namespace ProtocolMap.BrowserTests.Support;

/// <summary>The browser of the machine: what the environment variable CHROMIUM names, else Debian's.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";
    private const string DebianPath = "/usr/bin/chromium";

    /// <summary>Where it is. A path that the variable names is taken as it is, so that a wrong one fails.</summary>
    public static string Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : DebianPath;

    /// <summary>Why nothing can be tested here, or <see langword="null"/>.</summary>
    public static string? Missing => Path == DebianPath && !File.Exists(DebianPath)
        ? $"There is no browser: neither does {Variable} name one, nor is there {DebianPath}."
        : null;
}
