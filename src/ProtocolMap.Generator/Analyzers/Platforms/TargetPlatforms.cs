using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>The platforms that a project targets: those that it names itself, else those that its target framework, runtime and symbols show.</summary>
internal static class TargetPlatforms
{
    // A symbol of an engine says which build the code is compiled for. Unity's mobile builds have the system as platform, and mobile as such.
    private static readonly (string Symbol, string Platform)[] s_symbols =
    [
        ("UNITY_WEBGL", "unity-webgl"),
        ("ENABLE_IL2CPP", "unity-il2cpp"),
        ("UNITY_ANDROID", "android"),
        ("UNITY_ANDROID", "unity-mobile"),
        ("UNITY_IOS", "ios"),
        ("UNITY_IOS", "unity-mobile"),
        ("UNITY_STANDALONE_WIN", "windows"),
        ("UNITY_STANDALONE_LINUX", "linux"),
        ("UNITY_STANDALONE_OSX", "macos"),
        ("UNITY_EDITOR", "unity-editor"),
        ("GODOT", "godot"),
    ];

    public static ImmutableArray<string> Find(ProjectOptions project, MsBuildProperties properties, Compilation compilation) => project.Platforms.Count > 0
        ? project.Platforms.Distinct(StringComparer.Ordinal).ToImmutableArray()
        : OfFramework(properties.TargetFramework)
            .Concat(OfRuntime(properties.RuntimeIdentifier))
            .Concat(OfSymbols(compilation))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();

    // net8.0-android34.0
    private static IEnumerable<string> OfFramework(string? framework)
    {
        var dash = framework?.IndexOf('-') ?? -1;
        return dash < 0 ? [] : [new string([.. framework.Skip(dash + 1).TakeWhile(static c => c is < '0' or > '9')]).ToLowerInvariant()];
    }

    // A project for the browser may have no platform in its target framework. Any other runtime is where it is published to today.
    private static IEnumerable<string> OfRuntime(string? runtime) =>
        runtime?.StartsWith("browser", StringComparison.OrdinalIgnoreCase) == true ? ["browser"] : [];

    private static IEnumerable<string> OfSymbols(Compilation compilation)
    {
        var defined = new HashSet<string>(compilation.SyntaxTrees.FirstOrDefault()?.Options.PreprocessorSymbolNames ?? [], StringComparer.Ordinal);
        return s_symbols.Where(known => defined.Contains(known.Symbol)).Select(static known => known.Platform);
    }
}
