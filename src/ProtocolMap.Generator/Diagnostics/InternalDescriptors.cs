using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP0001: faults of our own.</summary>
internal static class InternalDescriptors
{
    public static readonly DiagnosticDescriptor Failed = new(
        "PMAP0001", "ProtocolMap failed inside", "ProtocolMap failed inside ({0}, map '{1}'): {2}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP0001"));
}
