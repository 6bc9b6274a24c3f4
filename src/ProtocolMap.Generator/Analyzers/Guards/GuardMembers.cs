using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>Which members are guards, and what flags mean.</summary>
internal sealed class GuardMembers(GeneratedSymbols generated, Judging.Judge[] judges) : IGuards
{
    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);

    /// <summary>The guard that a method, property or field is; <see langword="null"/> for any other.</summary>
    public Guard? Find(ISymbol member) =>
        generated.CanCarryAttributes(member.ContainingAssembly) ? _guards.GetOrAdd(member.OriginalDefinition, Read) : null;

    /// <inheritdoc/>
    public Guard? FindCall(IInvocationOperation call) => null;

    public static bool IsHasFlag(IMethodSymbol method) => method is { Name: nameof(Enum.HasFlag), ContainingType.SpecialType: SpecialType.System_Enum };

    /// <summary>Whether a call asks whether something is offered.</summary>
    public bool Asks(IMethodSymbol method) => IsHasFlag(method) || Find(method) is not null;

    /// <summary>The capabilities that bits of an enum stand for.</summary>
    public Facts Decode(ITypeSymbol? type, ulong bits)
    {
        if (bits == 0 || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } flags)
        {
            return Facts.None;
        }

        return Facts.Of(generated.FindProtocolOfFlags(type) is null
            ? judges.SelectMany(judge => BoundFlags(flags, bits, judge.Bindings))
            : generated.FindCapabilities(type, bits));
    }

    /// <summary>The capabilities that a symbol says it uses itself, so that whoever uses it has to ask first.</summary>
    public Facts ClaimedBy(ISymbol symbol) => Facts.Of(WrapperAttributes.Read(symbol, generated)
        .Where(static protocol => protocol.Capability is not null)
        .Select(static protocol => new ProtocolReference(protocol.Id, protocol.Capability)));

    // The flags of a library, each of which the map binds to a capability.
    private static IEnumerable<ProtocolReference> BoundFlags(INamedTypeSymbol type, ulong bits, BindingResolver bindings) =>
        bindings.OfType(type).HasBoundMembers
            ? type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.ConstantValue is { } value && Constants.ToBits(value) is { } bit && bit != 0 && (bits & bit) == bit)
                .Select(bindings.Find)
                .Where(static binding => binding?.Protocols.Length == 1 && binding.Protocols[0].Capability is not null)
                .Select(static binding => new ProtocolReference(binding!.Protocols[0].Id, binding.Protocols[0].Capability))
            : [];

    private Guard? Read(ISymbol member)
    {
        for (var declared = member; declared is not null; declared = OverriddenBy(declared))
        {
            var attributes = declared is IPropertySymbol { GetMethod: { } getter } ? declared.GetAttributes().AddRange(getter.GetAttributes()) : declared.GetAttributes();
            var found = attributes.Where(static attribute => RuntimeLibrary.Is(attribute, RuntimeLibrary.CapabilityGuard)).Select(Read).ToArray();
            if (found.Length > 0)
            {
                return found.Aggregate(static (all, one) => new Guard(all.Offered.And(one.Offered), all.TakesArguments || one.TakesArguments));
            }
        }

        return null;
    }

    private Guard Read(AttributeData attribute) => attribute.ConstructorArguments is { Length: 1 } arguments && !arguments[0].IsNull
        ? new Guard(Facts.Of(generated.FindCapabilities(arguments[0].Type, arguments[0].Kind == TypedConstantKind.Array ? null : arguments[0].Value)), TakesArguments: false)
        : new Guard(Facts.None, TakesArguments: true);

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };
}
