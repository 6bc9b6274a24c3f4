using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP1021: maps of referenced assemblies that can't be used.</summary>
internal static class ReferencedMapDescriptors
{
    public static readonly DiagnosticDescriptor NewerFormat = new(
        "PMAP1021", "A referenced map cannot be read", "The map that '{0}' carries was written by a newer version of ProtocolMap, and judges nothing here; update the package",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1021"), customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Damaged = new(
        "PMAP1021", "A referenced map cannot be read", "The map that '{0}' carries is damaged, and judges nothing here; build that assembly again",
        Categories.Map, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1021"), customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic Unreadable(string assembly, CarriedMapDamage? damage) =>
        Diagnostic.Create(damage == CarriedMapDamage.NewerFormat ? NewerFormat : Damaged, Location.None, assembly);
}
