using System.Reflection;

namespace ProtocolMap.Tool;

internal static class ToolVersion
{
    /// <summary>The version of the package, without what a build adds to it.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
