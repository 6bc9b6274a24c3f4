using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>What runs at the end of a <c>using</c>; no public API tells.</summary>
internal static class Disposal
{
    private const string AsyncName = "DisposeAsync";

    /// <summary>What implements <c>IDisposable</c>, else the method of that name, by which a ref struct is disposed and anything asynchronously.</summary>
    public static ISymbol? Find(ITypeSymbol type, bool isAsynchronous, Compilation compilation)
    {
        var name = isAsynchronous ? AsyncName : WellKnownMemberNames.DisposeMethodName;
        var contract = isAsynchronous
            ? compilation.GetTypeByMetadataName("System.IAsyncDisposable")
            : compilation.GetSpecialType(SpecialType.System_IDisposable);
        if (contract is not null && PatternMembers.ConcreteTypes(type).Any(concrete => concrete.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)))
        {
            return PatternMembers.Implementation(type, contract.GetMembers(name).FirstOrDefault());
        }

        return isAsynchronous || type.IsRefLikeType ? PatternMembers.FindMethod(type, name) : null;
    }
}
