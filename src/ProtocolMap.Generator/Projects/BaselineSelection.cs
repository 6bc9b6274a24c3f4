namespace ProtocolMap.Generator.Projects;

/// <summary>Which additional files are baselines.</summary>
internal static class BaselineSelection
{
    /// <summary>How the name of a baseline ends.</summary>
    public const string Suffix = ".protocolmap.baseline";

    /// <summary>Whether an additional file is a baseline, by its name: <c>*.protocolmap.baseline</c>, in Unity <c>*.baseline.ProtocolMap….additionalfile</c>.</summary>
    public static bool IsBaseline(string path) => UnityFile.NameOf(path) is { } name
        ? name.EndsWith(".baseline", StringComparison.OrdinalIgnoreCase)
        : path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
}
