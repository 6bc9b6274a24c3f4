using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP2xxx: what is wrong with the use of a protocol. <see cref="UsageReport"/> fills the messages.</summary>
internal static class UsageDescriptors
{
    private const string NotNeeded = "An exemption or baseline entry has expired or is not needed";
    private const string UnfitCapability = "Capability is not allowed for the category, or not one of the protocol";
    private const string UnclearScope = "Scope outside of C# is unknown or ambiguous";

    public static readonly DiagnosticDescriptor NotMapped = new(
        "PMAP2001",
        "Protocol is not mapped for the category",
        "'{0}' uses {1}, which is not mapped for {2}{3} ({4}){5}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The map has no entry for this protocol in any category that the code serves.",
        HelpLink.To("PMAP2001"));

    public static readonly DiagnosticDescriptor Prohibited = new(
        "PMAP2002",
        "Protocol is prohibited for the category",
        "'{0}' uses {1}, which is prohibited for {2}{3}{4} ({5}){6}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The map prohibits this protocol in a category that the code serves.",
        HelpLink.To("PMAP2002"));

    public static readonly DiagnosticDescriptor Outdated = new(
        "PMAP2003",
        "Protocol is deprecated, superseded or withdrawn",
        "'{0}' uses {1}, which is {2} ({3}){4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The map deprecates this protocol, or says that it is superseded or withdrawn.",
        HelpLink.To("PMAP2003"));

    public static readonly DiagnosticDescriptor Immature = new(
        "PMAP2004",
        "Protocol is a draft or candidate",
        "'{0}' uses {1}, which is still a {2} ({3}){4}",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The specification of this protocol is not final yet.",
        HelpLink.To("PMAP2004"));

    public static readonly DiagnosticDescriptor CapabilityProhibited = new(
        "PMAP2005",
        UnfitCapability,
        "'{0}' uses {1}, which is prohibited for {2}{3} ({4}){5}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The map allows this protocol in the category, but not this capability of it.",
        HelpLink.To("PMAP2005"));

    public static readonly DiagnosticDescriptor ForeignCapability = new(
        "PMAP2005",
        UnfitCapability,
        "'{0}' is not a capability of {1} ({2})",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An attribute that speaks of capabilities takes the flags of a protocol's own capability enum.",
        HelpLink.To("PMAP2005"));

    public static readonly DiagnosticDescriptor Unguarded = new(
        "PMAP2006",
        "Negotiable capability is used without a guard",
        "'{0}' uses {1}, which is negotiable for {2}{3}: not every path to here checks that the other side offers it ({4}){5}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The other side may lack this capability, so that code has to ask before it uses it.",
        HelpLink.To("PMAP2006"));

    public static readonly DiagnosticDescriptor UnknownCategory = new(
        "PMAP2009",
        UnclearScope,
        "'{0}' in {1} is not a category of '{2}'{3}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A scope that is set outside of C# must name categories of the map.",
        HelpLink.To("PMAP2009"));

    public static readonly DiagnosticDescriptor OutsideScope = new(
        "PMAP2010",
        "A mapped protocol is used outside of any scope",
        "'{0}' uses {1} outside of any scope; it is mapped for {2} ({3}){4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        "Code without a scope is not held against the map.",
        HelpLink.To("PMAP2010"));

    public static readonly DiagnosticDescriptor ExemptionExpired = new(
        "PMAP2011",
        NotNeeded,
        "The last day of this exemption was {0}",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Renew the exemption, or remove it together with what it excused.",
        HelpLink.To("PMAP2011"));

    public static readonly DiagnosticDescriptor ExemptionUnneeded = new(
        "PMAP2011",
        NotNeeded,
        "Nothing needs this exemption any more",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Remove the exemption, so that it excuses nothing that is yet to come.",
        HelpLink.To("PMAP2011"),
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BaselineTooLarge = new(
        "PMAP2011",
        NotNeeded,
        "Of the {0} uses that this entry covers {1} left; 'protocolmap baseline' shrinks it",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A baseline may only shrink, so that it excuses nothing that is yet to come.",
        HelpLink.To("PMAP2011"),
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SeveralMaps = new(
        "PMAP2009",
        UnclearScope,
        "{0} sets a scope that several maps could judge: {1}; use the scope attribute of the one that should",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A scope that is set outside of C# needs one map that it belongs to.",
        HelpLink.To("PMAP2009"));
}
