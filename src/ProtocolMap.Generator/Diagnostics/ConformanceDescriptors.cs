using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP3xxx: what code claims to implement. <see cref="ConformanceDiagnostics"/> fills the messages.</summary>
internal static class ConformanceDescriptors
{
    public static readonly DiagnosticDescriptor ClaimIncomplete = new(
        "PMAP3001",
        "Claim of a category is incomplete",
        "The claim of category '{0}' lacks [ImplementsProtocol] for {1} ({2})",
        Categories.Conformance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Whoever claims a category claims each protocol and capability that the map requires for it.",
        HelpLink.To("PMAP3001"));

    public static readonly DiagnosticDescriptor ClaimUnused = new(
        "PMAP3003",
        "A claimed protocol is not used",
        "'{0}' is claimed, but nothing in the assembly uses it ({1})",
        Categories.Conformance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "No code of the assembly uses a library or wrapper of this protocol, or names it.",
        HelpLink.To("PMAP3003"),
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ContractOutOfScope = new(
        "PMAP3002",
        "Contract is implemented in a scope without its category",
        "'{0}' implements the contract '{1}' of category '{2}', but its scope is {3} ({4})",
        Categories.Conformance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What implements a contract serves the contract's category; a scope that is written for other categories judges it by the wrong mappings.",
        HelpLink.To("PMAP3002"));
}
