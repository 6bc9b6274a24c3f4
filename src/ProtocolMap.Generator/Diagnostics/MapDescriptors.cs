using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>PMAP1001 to PMAP1016: faults in a map. Where one rule has several sentences, several descriptors share its id.</summary>
internal static class MapDescriptors
{
    public static readonly DiagnosticDescriptor NotJson = new(
        "PMAP1001", "The map is not JSON", "This is not JSON: expected {0}, found {1}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1001"));

    public static readonly DiagnosticDescriptor Unreadable = new(
        "PMAP1001", "The map is not JSON", "The map is empty or cannot be read",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1001"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "PMAP1002", "A key is given twice", "The key '{0}' is given twice in one object",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1002"));

    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "PMAP1003", "Unknown property", "Unknown {1} property '{0}'{2}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1003"));

    public static readonly DiagnosticDescriptor RequiredPropertyMissing = new(
        "PMAP1004", "A required property is missing", "The required {1} property '{0}' is missing",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1004"));

    public static readonly DiagnosticDescriptor WrongType = new(
        "PMAP1005", "Wrong type or value", "'{0}' must be {1}, not {2}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1005"));

    public static readonly DiagnosticDescriptor ValueNotAllowed = new(
        "PMAP1005", "Wrong type or value", "'{0}' is not allowed for '{1}'; expected {2}{3}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1005"));

    public static readonly DiagnosticDescriptor MalformedId = new(
        "PMAP1006", "Malformed id or name", "'{0}' is not an id; ids are lower-case letters and digits in parts that are joined by single hyphens",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1006"));

    public static readonly DiagnosticDescriptor MalformedName = new(
        "PMAP1006", "Malformed id or name", "'{0}' is not {1}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1006"));

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "PMAP1007", "A reference to something that does not exist", "There is no {0} '{1}'{2}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1007"));

    public static readonly DiagnosticDescriptor NameTaken = new(
        "PMAP1008", "A C# name is already taken", "'{1}' gets the C# name '{0}', which '{2}' already has; give one of them a 'name'",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1008"));

    public static readonly DiagnosticDescriptor NameReserved = new(
        "PMAP1008", "A C# name is already taken", "'{1}' gets the C# name '{0}', which is reserved; give it another 'name'",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1008"));

    public static readonly DiagnosticDescriptor NumberOutOfRange = new(
        "PMAP1009", "A number cannot be used", "'{0}' is {1}, outside {2} to {3}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1009"));

    public static readonly DiagnosticDescriptor NumberTaken = new(
        "PMAP1009", "A number cannot be used", "'{0}' is {1}, which '{2}' already has",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1009"));

    public static readonly DiagnosticDescriptor NumberReserved = new(
        "PMAP1009", "A number cannot be used", "'{0}' is {1}, which is reserved",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1009"));

    public static readonly DiagnosticDescriptor NumbersExhausted = new(
        "PMAP1009", "A number cannot be used", "There is no '{0}' left after {1}; give numbers to the entries that have none",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1009"));

    public static readonly DiagnosticDescriptor NumberBelongsToBase = new(
        "PMAP1009", "A number cannot be used", "'{0}' is {1}; in a map that extends the built-in one, values below {2} belong to that one",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1009"));

    public static readonly DiagnosticDescriptor BaseNotFound = new(
        "PMAP1010", "A base map cannot be used", "'{0}' is neither a built-in map nor among the additional files of the project{1}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1010"));

    public static readonly DiagnosticDescriptor ExtendsCycle = new(
        "PMAP1010", "A base map cannot be used", "The map extends itself: {0}",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1010"));

    public static readonly DiagnosticDescriptor NumbersMissing = new(
        "PMAP1012", "Values are not fixed", "No '{0}' is given to {2} of the {1}; such values move when entries are added before them",
        Categories.Map, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1012"));

    public static readonly DiagnosticDescriptor MalformedSymbolId = new(
        "PMAP1011", "Malformed symbol id", "'{0}' is not a documentation-comment id such as 'N:Name.Space', 'T:Name.Space.Type' or 'M:Name.Space.Type.Method(System.Int32)'",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1011"));

    public static readonly DiagnosticDescriptor TooLarge = new(
        "PMAP1016", "The map is too large or too deep", "The map is longer than {0} UTF-16 units",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1016"));

    public static readonly DiagnosticDescriptor TooManyPairs = new(
        "PMAP1016", "The map is too large or too deep", "The map has {0} pairs of a category and a protocol; {1} can be generated",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1016"));

    public static readonly DiagnosticDescriptor TooDeep = new(
        "PMAP1016", "The map is too large or too deep", "The map is nested deeper than {0} levels",
        Categories.Map, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.To("PMAP1016"));

    public static DiagnosticDescriptor Of(ProblemKind kind) => kind switch
    {
        ProblemKind.NotJson => NotJson,
        ProblemKind.Unreadable => Unreadable,
        ProblemKind.DuplicateKey => DuplicateKey,
        ProblemKind.UnknownProperty => UnknownProperty,
        ProblemKind.RequiredPropertyMissing => RequiredPropertyMissing,
        ProblemKind.WrongType => WrongType,
        ProblemKind.ValueNotAllowed => ValueNotAllowed,
        ProblemKind.MalformedId => MalformedId,
        ProblemKind.MalformedName => MalformedName,
        ProblemKind.UnknownReference => UnknownReference,
        ProblemKind.NameTaken => NameTaken,
        ProblemKind.NameReserved => NameReserved,
        ProblemKind.NumberOutOfRange => NumberOutOfRange,
        ProblemKind.NumberTaken => NumberTaken,
        ProblemKind.NumberReserved => NumberReserved,
        ProblemKind.NumbersExhausted => NumbersExhausted,
        ProblemKind.NumberBelongsToBase => NumberBelongsToBase,
        ProblemKind.BaseNotFound => BaseNotFound,
        ProblemKind.ExtendsCycle => ExtendsCycle,
        ProblemKind.NumbersMissing => NumbersMissing,
        ProblemKind.MalformedSymbolId => MalformedSymbolId,
        ProblemKind.RequiredWithdrawn => ReviewDescriptors.RequiredWithdrawn,
        ProblemKind.RequiredStandsOnProhibited => ReviewDescriptors.RequiredStandsOnProhibited,
        ProblemKind.CapabilityOfProhibited => ReviewDescriptors.CapabilityOfProhibited,
        ProblemKind.ContractOutsideOfMapping => ReviewDescriptors.ContractOutsideOfMapping,
        ProblemKind.RequiredCapabilityRemoved => ReviewDescriptors.RequiredCapabilityRemoved,
        ProblemKind.MessageAcceptsNothing => ReviewDescriptors.MessageAcceptsNothing,
        ProblemKind.CategoryWithoutProtocol => ReviewDescriptors.CategoryWithoutProtocol,
        ProblemKind.TooLarge => TooLarge,
        ProblemKind.TooManyPairs => TooManyPairs,
        ProblemKind.TooDeep => TooDeep,
        ProblemKind.UnknownKeyword => SchemaDescriptors.UnknownKeyword,
        ProblemKind.DialectNotSupported => SchemaDescriptors.DialectNotSupported,
        ProblemKind.ReferenceLeavesMap => SchemaDescriptors.ReferenceLeavesMap,
        ProblemKind.ReferenceToNoSchema => SchemaDescriptors.ReferenceToNoSchema,
        ProblemKind.ReferenceCycle => SchemaDescriptors.ReferenceCycle,
        ProblemKind.SchemaNameTaken => SchemaDescriptors.SchemaNameTaken,
        ProblemKind.PatternNotSupported => SchemaDescriptors.PatternNotSupported,
        ProblemKind.FormatNotSupported => SchemaDescriptors.FormatNotSupported,
        ProblemKind.ExemptionExpired => UsageDescriptors.ExemptionExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of problem without a descriptor."),
    };
}
