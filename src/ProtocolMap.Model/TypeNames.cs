namespace ProtocolMap.Model;

/// <summary>Names of generated types.</summary>
internal static class TypeNames
{
    public const string Category = "InteropCategory";
    public const string Protocol = "Protocol";
    public const string Map = "InteropMap";
    public const string CapabilityExtensions = "CapabilityExtensions";
    public const string InteropScope = "InteropScopeAttribute";
    public const string UsesProtocol = "UsesProtocolAttribute";
    public const string ImplementsProtocol = "ImplementsProtocolAttribute";
    public const string ImplementsCategory = "ImplementsCategoryAttribute";
    public const string CapabilityGuard = "CapabilityGuardAttribute";

    /// <summary>The types that every generated namespace has.</summary>
    public static readonly string[] Fixed =
        [Category, Protocol, Map, CapabilityExtensions, InteropScope, UsesProtocol, ImplementsProtocol, ImplementsCategory, CapabilityGuard];

    private const string CapabilitiesSuffix = "Capabilities";

    /// <summary>The flags enum of a protocol's capabilities.</summary>
    public static string CapabilitiesOf(string protocol) => protocol + CapabilitiesSuffix;

    /// <summary>Whether a type can be such an enum, by its name.</summary>
    public static bool IsCapabilities(string name) => name.EndsWith(CapabilitiesSuffix, StringComparison.Ordinal);
}
