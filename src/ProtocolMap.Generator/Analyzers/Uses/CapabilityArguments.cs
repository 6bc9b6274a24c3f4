using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// PMAP2005 where an attribute speaks of capabilities: its parameter takes any object, so that the compiler does not see flags of another
/// protocol.
/// </summary>
internal static class CapabilityArguments
{
    private const string GuardName = "CapabilityGuard";

    public static void Add(AttributeArgumentListSyntax arguments, SyntaxUse use)
    {
        if (arguments is not { Parent: AttributeSyntax attribute } || FindCapabilities(attribute, arguments) is not { } capabilities)
        {
            return;
        }

        if (use.Model.GetTypeInfo(attribute, use.CancellationToken).Type is not { BaseType: { } type })
        {
            return;
        }

        if (RuntimeLibrary.Is(type, RuntimeLibrary.CapabilityGuard))
        {
            use.AddForeignCapability(capabilities, protocol: null);
        }
        else if (RuntimeLibrary.Is(type, RuntimeLibrary.UsesProtocol) || RuntimeLibrary.Is(type, RuntimeLibrary.ImplementsProtocol))
        {
            use.AddForeignCapability(capabilities, arguments.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.Expression);
        }
    }

    // By the words alone, as most attributes are others.
    private static AttributeArgumentSyntax? FindCapabilities(AttributeSyntax attribute, AttributeArgumentListSyntax arguments) =>
        arguments.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == WrapperAttributes.Capabilities)
        ?? (NameSyntaxes.Rightmost(attribute.Name)?.Identifier.ValueText is GuardName or GuardName + "Attribute" ? arguments.Arguments.FirstOrDefault() : null);
}
