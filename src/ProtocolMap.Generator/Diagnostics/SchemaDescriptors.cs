using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP1014: what in a message's JSON Schema cannot be carried out.</summary>
internal static class SchemaDescriptors
{
    private const string Title = "A JSON Schema feature that cannot be carried out";

    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "PMAP1014", Title, "'{0}' is no keyword of JSON Schema 2020-12{1}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor DialectNotSupported = new(
        "PMAP1014", Title, "'{0}' is another language than '{1}', in which messages are written",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor ReferenceLeavesMap = new(
        "PMAP1014", Title, "'{0}' leaves the map; refer to a message by its id, or to a part of one",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor ReferenceToNoSchema = new(
        "PMAP1014", Title, "What '{0}' refers to is no schema",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor ReferenceCycle = new(
        "PMAP1014", Title, "'{0}' comes back to itself without going into a member or item, so that judging a value would never end",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor SchemaNameTaken = new(
        "PMAP1014", Title, "Two schemas are called '{0}', so that nobody can tell which one a reference means",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor PatternNotSupported = new(
        "PMAP1014", Title, "The pattern '{0}' cannot be carried out as ECMA-262 has it: it holds {1}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));

    public static readonly DiagnosticDescriptor FormatNotSupported = new(
        "PMAP1014", Title, "'{0}' is no '{1}' that can be asserted, as 'assertFormat' asks",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1014"));
}
