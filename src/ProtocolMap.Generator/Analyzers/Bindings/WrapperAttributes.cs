using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>Reads <c>[UsesProtocol]</c>, by which the author of a wrapper says what it uses.</summary>
internal static class WrapperAttributes
{
    public const string Capabilities = "Capabilities";

    /// <summary>Each protocol that a symbol says it uses, once for each capability of it.</summary>
    public static ImmutableArray<BoundProtocol> Read(ISymbol symbol, GeneratedSymbols generated)
    {
        ImmutableArray<BoundProtocol>.Builder? protocols = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (RuntimeLibrary.Is(attribute, RuntimeLibrary.UsesProtocol)
                && attribute.ConstructorArguments is { Length: 1 } arguments
                && generated.Of(attribute.AttributeClass!.ContainingAssembly)?.FindProtocol(arguments[0]) is { } protocol)
            {
                protocols ??= ImmutableArray.CreateBuilder<BoundProtocol>();
                var count = protocols.Count;
                foreach (var capability in CapabilitiesOf(attribute, protocol.Id, generated))
                {
                    protocols.Add(new BoundProtocol(protocol, capability));
                }

                if (protocols.Count == count)
                {
                    protocols.Add(new BoundProtocol(protocol));
                }
            }
        }

        return protocols?.ToImmutable() ?? ImmutableArray<BoundProtocol>.Empty;
    }

    // Flags of another protocol are reported where they are written, and say nothing.
    private static IEnumerable<string> CapabilitiesOf(AttributeData attribute, string protocol, GeneratedSymbols generated) => attribute.NamedArguments
        .Where(static argument => argument.Key == Capabilities)
        .SelectMany(argument => generated.FindCapabilities(argument.Value.Type, argument.Value.Value))
        .Where(reference => reference.Protocol == protocol)
        .Select(static reference => reference.Capability!);
}
