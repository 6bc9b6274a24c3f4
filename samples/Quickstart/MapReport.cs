using System.Reflection;
using Harbor.Interop;
using ProtocolMap.Runtime;

namespace Harbor;

/// <summary>Prints what the generated code knows of the map.</summary>
internal static class MapReport
{
    public static void Write(TextWriter output)
    {
        output.WriteLine($"\nThe map {InteropMap.Id} {InteropMap.Version}, by category");
        foreach (var category in InteropMap.Categories)
        {
            WriteMappings(output, category);
        }

        WriteCapabilities(output);
        WriteUsers(output);
    }

    /// <summary>What a category asks for by name, and how much more it puts up with.</summary>
    private static void WriteMappings(TextWriter output, InteropCategory category)
    {
        output.WriteLine($"\n  {InteropMap.ToId(category)}");
        var others = new SortedDictionary<ProtocolUse, int>();
        foreach (var protocol in InteropMap.ProtocolsFor(category))
        {
            var use = InteropMap.UseOf(category, protocol);
            if (use is ProtocolUse.Required or ProtocolUse.Recommended)
            {
                var info = InteropMap.Describe(protocol);
                output.WriteLine($"    {use,-12} {info.Title,-58} {info.Specification}");
            }
            else
            {
                others[use] = others.GetValueOrDefault(use) + 1;
            }
        }

        output.WriteLine($"    and {string.Join(", ", others.Select(other => $"{other.Value} {other.Key.ToString().ToLowerInvariant()}"))}");
    }

    private static void WriteCapabilities(TextWriter output)
    {
        output.WriteLine("\nCapabilities\n");
        Write<Vrm1_0Capabilities>(Protocol.Vrm1_0);
        Write<JwtCapabilities>(Protocol.Jwt);
        Write<HarborPresenceCapabilities>(Protocol.HarborPresence);

        // A negotiable capability is used behind a guard.
        var offered = Vrm1_0Capabilities.HumanoidBones | Vrm1_0Capabilities.PresetExpressions;
        output.WriteLine($"\n  A partner that offers {offered} supports SpringBones: {(offered.Supports(Vrm1_0Capabilities.SpringBones) ? "yes" : "no")}");

        void Write<T>(Protocol protocol)
            where T : struct, Enum =>
            output.WriteLine($"  {InteropMap.ToId(protocol),-16} {string.Join(", ", Enum.GetNames<T>().Skip(1))}");
    }

    private static void WriteUsers(TextWriter output)
    {
        output.WriteLine("\nWho uses what\n");
        foreach (var type in typeof(MapReport).Assembly.GetTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (type.GetCustomAttribute<InteropScopeAttribute>() is { } scope)
            {
                output.WriteLine($"  {type.Name,-16} serves {string.Join(", ", scope.Categories.Select(InteropMap.ToId))}");
            }

            foreach (var use in type.GetCustomAttributes<UsesProtocolAttribute>())
            {
                output.WriteLine($"  {type.Name,-16} uses {InteropMap.Describe(use.Protocol).Title} ({use.Capabilities})");
            }
        }
    }
}
