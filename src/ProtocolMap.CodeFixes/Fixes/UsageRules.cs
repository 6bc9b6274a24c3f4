using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>The rules about uses that the map does not allow.</summary>
internal static class UsageRules
{
    public static readonly string NotMapped = UsageDescriptors.NotMapped.Id;

    public static readonly string OutsideScope = UsageDescriptors.OutsideScope.Id;

    public static readonly string Unguarded = UsageDescriptors.Unguarded.Id;

    public static readonly string[] All = [UsageDescriptors.NotMapped.Id, UsageDescriptors.Prohibited.Id, UsageDescriptors.Outdated.Id];
}
