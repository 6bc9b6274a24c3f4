using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>The scopes that types have because they implement contracts, by the attribute of the contract's interface.</summary>
internal sealed class ContractScopes(Judges judges)
{
    /// <summary>Whether the code can implement none, which spares looking at the interfaces of its types.</summary>
    public bool IsEmpty => !judges.HasContracts;

    /// <summary>The categories of the contracts that a type implements; <see langword="null"/> when there are none.</summary>
    /// <remarks>Contracts of several maps can't be judged together: the own map comes first, then that of the ordinally first assembly.</remarks>
    public CategorySet? Find(INamedTypeSymbol type)
    {
        var ofOneMap = ImplementedBy(type)
            .GroupBy(static found => found.Judge)
            .OrderBy(same => same.Key == judges.Own ? "" : same.First().Interface.ContainingAssembly.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return ofOneMap?.Key.Categories.Get(ofOneMap.Select(static found => found.Contract.Category!).OrderBy(static id => id, StringComparer.Ordinal));
    }

    /// <summary>The contracts that a type implements, be it through a base type.</summary>
    public ImmutableArray<(INamedTypeSymbol Interface, Contract Contract, Judge Judge)> ImplementedBy(INamedTypeSymbol type)
    {
        if (IsEmpty || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return ImmutableArray<(INamedTypeSymbol Interface, Contract Contract, Judge Judge)>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<(INamedTypeSymbol Interface, Contract Contract, Judge Judge)>();
        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.ContainingAssembly is { } assembly
                && judges.Of(assembly) is { Map.Map.Contracts: { Count: > 0 } contracts } judge
                && IdOf(candidate) is { } id
                && contracts.Find(id) is { Category: not null } contract)
            {
                found.Add((candidate, contract, judge));
            }
        }

        return found.ToImmutable();
    }

    private static string? IdOf(INamedTypeSymbol candidate)
    {
        foreach (var attribute in candidate.GetAttributes())
        {
            if (attribute.AttributeClass is { } type
                && RuntimeLibrary.Is(type, RuntimeLibrary.InteropContract)
                && attribute.ConstructorArguments is { Length: 1 } arguments)
            {
                return arguments[0].Value as string;
            }
        }

        return null;
    }
}
