namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>
/// What it means for the platforms of maps that code runs on an operating system, or does not. Of what is no operating system, as a kind of
/// compilation or an editor, such a question says nothing.
/// </summary>
internal static class OsNames
{
    private static readonly string[] s_systems = ["browser", "android", "ios", "maccatalyst", "windows", "linux", "macos"];

    // Builds of an engine that only these systems run.
    private static readonly (string Platform, string[] Systems)[] s_builds = [("unity-webgl", ["browser"]), ("unity-mobile", ["android", "ios", "maccatalyst"])];

    /// <summary>The platform that a name stands for; the framework calls some by two names.</summary>
    public static string ToPlatform(string name) => name.ToLowerInvariant() is "osx" ? "macos" : name.ToLowerInvariant();

    /// <summary>The platforms that are excluded where code runs on one of these systems.</summary>
    public static IEnumerable<string> ExcludedOn(IReadOnlyCollection<string> systems)
    {
        if (systems.Count == 0 || systems.Any(static system => Array.IndexOf(s_systems, system) < 0))
        {
            return [];
        }

        var possible = systems.SelectMany(Alike).ToArray();
        return s_systems.Where(system => Array.IndexOf(possible, system) < 0)
            .Concat(s_builds.Where(build => !build.Systems.Any(system => Array.IndexOf(possible, system) >= 0)).Select(static build => build.Platform));
    }

    // Mac Catalyst answers to the name of iOS, too, and Android is a Linux.
    private static string[] Alike(string system) => system switch
    {
        "ios" => ["ios", "maccatalyst"],
        "linux" => ["linux", "android"],
        _ => [system],
    };
}
