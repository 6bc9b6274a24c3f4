using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>What an assembly says that it implements: categories as a whole, protocols as a whole or by a type.</summary>
internal sealed class Claims
{
    public Claims(IEnumerable<AttributeData> attributes, GeneratedSymbols generated)
    {
        var categories = ImmutableArray.CreateBuilder<CategoryClaim>();
        var protocols = ImmutableArray.CreateBuilder<ProtocolClaim>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.ContainingAssembly is not { } declaring
                || attribute.ApplicationSyntaxReference is not { } place
                || attribute.ConstructorArguments is not { Length: 1 } arguments
                || generated.Of(declaring) is not { } symbols)
            {
                continue;
            }

            if (RuntimeLibrary.Is(attribute, RuntimeLibrary.ImplementsCategory) && symbols.FindCategory(arguments[0]) is { } category)
            {
                categories.Add(new CategoryClaim(category, symbols.Map, place));
            }
            else if (RuntimeLibrary.Is(attribute, RuntimeLibrary.ImplementsProtocol) && symbols.FindProtocol(arguments[0]) is { } protocol)
            {
                var capabilities = attribute.NamedArguments.Where(static argument => argument.Key == "Capabilities");
                protocols.Add(new ProtocolClaim(
                    protocol, capabilities.SelectMany(argument => symbols.FindCapabilities(argument.Value, protocol.Id)).ToImmutableArray(), symbols.Map, place));
            }
        }

        Categories = categories.ToImmutable();
        Protocols = protocols.ToImmutable();
    }

    public ImmutableArray<CategoryClaim> Categories { get; }

    public ImmutableArray<ProtocolClaim> Protocols { get; }

    /// <summary>Whether a protocol is claimed, by whichever map.</summary>
    public bool Has(string protocol) => Protocols.Any(claim => claim.Protocol.Id == protocol);

    /// <summary>Whether a capability of it is.</summary>
    public bool Has(string protocol, string capability) => Protocols.Any(claim => claim.Protocol.Id == protocol && claim.Capabilities.Contains(capability));
}
