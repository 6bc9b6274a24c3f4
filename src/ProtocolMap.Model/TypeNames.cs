using ProtocolMap.Model.Map;

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

    public const string MessageException = "MessageException";
    public const string MessageJson = "MessageJson";
    public const string MessageConverter = "MessageConverter";
    public const string MessageSchemas = "MessageSchemas";
    public const string MessageResolver = "MessageTypeInfoResolver";

    /// <summary>The types that every generated namespace has.</summary>
    public static readonly string[] Fixed =
        [Category, Protocol, Map, CapabilityExtensions, InteropScope, UsesProtocol, ImplementsProtocol, ImplementsCategory, CapabilityGuard,
            MessageException, MessageJson, MessageConverter, MessageSchemas, MessageResolver];

    private const string CapabilitiesSuffix = "Capabilities";

    /// <summary>What a contract becomes.</summary>
    public static string InterfaceOf(string contract) => "I" + contract;

    /// <summary>What says of a contract what it serves and needs.</summary>
    public static string DescriptorOf(string contract) => contract + "Contract";

    /// <summary>What an operation comes to, where errors are results.</summary>
    public static string ResultOf(string contract, string operation) => contract + operation + "Result";

    /// <summary>What is thrown for an error, where errors are exceptions.</summary>
    public static string ExceptionOf(string message) => message + "Exception";

    /// <summary>The types of a contract that has a name.</summary>
    public static IEnumerable<string> Of(Contract contract, ErrorStyle errors) =>
    [
        InterfaceOf(contract.CSharpName!),
        DescriptorOf(contract.CSharpName!),
        .. contract.Operations
            .Where(operation => errors == ErrorStyle.Results && operation.CSharpName is not null && operation.Errors.Count > 0)
            .Select(operation => ResultOf(contract.CSharpName!, operation.CSharpName!)),
    ];

    /// <summary>The flags enum of a protocol's capabilities.</summary>
    public static string CapabilitiesOf(string protocol) => protocol + CapabilitiesSuffix;

    /// <summary>Whether a type can be such an enum, by its name.</summary>
    public static bool IsCapabilities(string name) => name.EndsWith(CapabilitiesSuffix, StringComparison.Ordinal);
}
