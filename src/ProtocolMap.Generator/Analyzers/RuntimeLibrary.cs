using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Referenced;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>The attributes that every map's generated code derives its own from.</summary>
internal static class RuntimeLibrary
{
    public const string AssemblyName = "ProtocolMap";
    public const string InteropScope = "InteropScopeBaseAttribute";
    public const string UsesProtocol = "UsesProtocolBaseAttribute";
    public const string ImplementsProtocol = "ImplementsProtocolBaseAttribute";
    public const string CapabilityGuard = "CapabilityGuardBaseAttribute";
    public const string ImplementsCategory = "ImplementsCategoryBaseAttribute";
    public const string InteropContract = "InteropContractAttribute";
    public const string CarriedMap = "CarriedMapAttribute";

    /// <summary>The assembly that carries the built-in map.</summary>
    public const string BuiltInMapAssembly = "ProtocolMap.Metaverse";

    /// <summary>Whether an attribute derives from the named one of the runtime library.</summary>
    public static bool Is(AttributeData attribute, string baseName) =>
        attribute.AttributeClass?.BaseType is { } type && Is(type, baseName);

    /// <summary>Whether a type is the named one of the runtime library.</summary>
    public static bool Is(INamedTypeSymbol type, string name) =>
        type.Name == name
        && type.ContainingNamespace is { Name: "Runtime", ContainingNamespace: { Name: "ProtocolMap", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether an assembly can carry a map, which spares reading the attributes of every other one.</summary>
    public static bool IsReferencedBy(IAssemblySymbol assembly) => AssemblyReferences.Any(assembly, static name => string.Equals(name, AssemblyName, StringComparison.OrdinalIgnoreCase));
}
