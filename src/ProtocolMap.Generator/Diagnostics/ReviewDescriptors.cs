using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP1013, PMAP1015 and PMAP1020: what is questionable in a map.</summary>
internal static class ReviewDescriptors
{
    private const string Contradiction = "The map contradicts itself";

    public static readonly DiagnosticDescriptor RequiredWithdrawn = new(
        "PMAP1013", Contradiction, "The {0} '{1}' is required for '{2}', but withdrawn",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor RequiredStandsOnProhibited = new(
        "PMAP1013", Contradiction, "'{0}' is required for '{1}', but stands on '{2}', which is prohibited there",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor CapabilityOfProhibited = new(
        "PMAP1013", Contradiction, "'{0}' is {1} of '{2}', which itself is prohibited for '{3}'",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor ContractOutsideOfMapping = new(
        "PMAP1013", Contradiction, "The contract uses '{0}', which is {2} for its category '{1}'",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor RequiredCapabilityRemoved = new(
        "PMAP1013", Contradiction, "The capability '{0}' of '{1}' is required for '{2}', but removed here",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor MessageAcceptsNothing = new(
        "PMAP1013", Contradiction, "No value at all is a message '{0}'",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1013"));

    public static readonly DiagnosticDescriptor UnmatchedSymbol = new(
        "PMAP1015", "A symbol id matches nothing", "'{0}' matches nothing, although '{1}' is referenced{2}",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1015"));

    public static readonly DiagnosticDescriptor CategoryWithoutProtocol = new(
        "PMAP1020", "A category without any mapped protocol in force", "No protocol in force is mapped for the category '{0}'",
        Categories.Map, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1020"));
}
