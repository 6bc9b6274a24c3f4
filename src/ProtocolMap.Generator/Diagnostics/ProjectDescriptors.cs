using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP1017 to PMAP1019: faults of the project around the map.</summary>
internal static class ProjectDescriptors
{
    private const string NotAllowed = "An option or baseline entry is not allowed";

    public static readonly DiagnosticDescriptor SeveralMaps = new(
        "PMAP1017", "Several maps in one project", "The project has two maps, '{0}' and '{1}', and neither extends the other; name one in ProtocolMapFile or remove one",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1017"));

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "PMAP1018", "The C# version is too old", "ProtocolMap needs C# 9 or later; set LangVersion",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1018"));

    public static readonly DiagnosticDescriptor OptionNotAllowed = new(
        "PMAP1019", NotAllowed, "The value '{1}' of {0} is not allowed; expected {2}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1019"));

    public static readonly DiagnosticDescriptor NotABaselineEntry = new(
        "PMAP1019", NotAllowed, "This line is not an entry of a baseline: {0}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1019"));
}
