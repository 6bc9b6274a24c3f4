using Microsoft.CodeAnalysis.Diagnostics;

namespace ProtocolMap.Generator.Projects;

/// <summary>The properties of a project that matter here, as MSBuild hands them over; <see langword="null"/> when not set.</summary>
internal sealed record MsBuildProperties
{
    public string? ProjectDirectory { get; init; }

    public string? RootNamespace { get; init; }

    public string? File { get; init; }

    public string? Namespace { get; init; }

    public string? Visibility { get; init; }

    public string? Scope { get; init; }

    public string? Platforms { get; init; }

    public string? Strict { get; init; }

    public string? Today { get; init; }

    public string? TargetFramework { get; init; }

    public string? RuntimeIdentifier { get; init; }

    public static MsBuildProperties From(AnalyzerConfigOptions global)
    {
        return new()
        {
            ProjectDirectory = Get("ProjectDir"),
            RootNamespace = Get("RootNamespace"),
            File = Get(PropertyNames.File),
            Namespace = Get(PropertyNames.Namespace),
            Visibility = Get(PropertyNames.Visibility),
            Scope = Get(PropertyNames.Scope),
            Platforms = Get(PropertyNames.Platforms),
            Strict = Get(PropertyNames.Strict),
            Today = Get(PropertyNames.Today),
            TargetFramework = Get("TargetFramework"),
            RuntimeIdentifier = Get("RuntimeIdentifier"),
        };

        string? Get(string name) =>
            global.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }
}
