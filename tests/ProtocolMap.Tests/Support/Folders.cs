using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Tests.Support;

/// <summary>Folders of the SDK and of packages, as the build of the tests found them.</summary>
internal static class Folders
{
    public static string NetStandard21 => Of("NetStandard21");

    public static string SystemMemory => Of("SystemMemory");

    public static string SystemBuffers => Of("SystemBuffers");

    /// <summary>The package for frameworks that do not have it, and what it needs.</summary>
    public static IEnumerable<MetadataReference> SystemTextJson => Of("SystemTextJson").Split(';').SelectMany(References);

    public static string AspNetCore100 => Path.Combine(NewestPack("Microsoft.AspNetCore.App.Ref"), "ref", "net10.0");

    public static string Net100 => Path.Combine(NewestPack("Microsoft.NETCore.App.Ref"), "ref", "net10.0");

    /// <summary>The analyzers and generators that every project on the SDK's own framework gets.</summary>
    public static string FrameworkAnalyzers => Path.Combine(NewestPack("Microsoft.NETCore.App.Ref"), "analyzers", "dotnet", "cs");

    public static IEnumerable<MetadataReference> References(string folder) =>
        Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file));

    /// <summary>What a package that the tests download has for a framework.</summary>
    public static string OfPackage(string name, string version, string framework) => Path.Combine(Of("Packages"), name.ToLowerInvariant(), version, "lib", framework);

    private static string NewestPack(string name) =>
        Directory.GetDirectories(Path.Combine(Of("TargetingPacks"), name), "10.*").MaxBy(folder => Version.Parse(Path.GetFileName(folder)))!;

    private static string Of(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
