namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Where a rule is explained.</summary>
internal static class HelpLink
{
    public static string To(string ruleId) =>
        "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Generator/Rules/" + ruleId + ".md";
}
