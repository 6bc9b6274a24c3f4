using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.FloorTests;

/// <summary>The framework that Unity compiles against, .NET Standard 2.1, and the runtime library as the package has it for that.</summary>
internal static class UnityReferences
{
    public static readonly IReadOnlyList<MetadataReference> All =
    [
        .. Directory.GetFiles(Value("NetStandard21"), "*.dll").Append(Value("RuntimeLibrary")).Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static string Value(string key) =>
        typeof(UnityReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
