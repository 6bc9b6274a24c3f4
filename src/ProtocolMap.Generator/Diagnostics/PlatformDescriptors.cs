using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP2007: libraries that do not work on a platform of the project. <see cref="PlatformReport"/> fills the message.</summary>
internal static class PlatformDescriptors
{
    public static readonly DiagnosticDescriptor Unavailable = new(
        "PMAP2007",
        "Library does not work on a target platform",
        "'{0}' belongs to '{1}', which {2}{3}{4} ({5})",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The map says that this library does not work on a platform which the project targets.",
        HelpLink.To("PMAP2007"));
}
