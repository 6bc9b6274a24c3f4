using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Members that override or implement bound ones.</summary>
internal static class InheritanceUses
{
    public static void Add(TypeDeclarationSyntax declaration, SyntaxUse use)
    {
        // What a type inherits may be written at another part of it.
        if ((declaration.BaseList is null && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            || use.Model.GetDeclaredSymbol(declaration, use.CancellationToken) is not INamedTypeSymbol type
            || Inherited(type).Where(use.IsKnown).ToArray() is not { Length: > 0 } bound)
        {
            return;
        }

        var contracts = Array.FindAll(bound, static inherited => inherited.TypeKind == TypeKind.Interface);

        IEnumerable<SyntaxNode> members = declaration.Members;
        foreach (var member in declaration is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? members.Concat(parameters) : members)
        {
            foreach (var name in NamesIn(member))
            {
                _ = ReplacedBy(name, contracts, use).Any(replaced => use.Add(replaced, name, MemberNames.Find));
            }
        }

        AddLeftToBase(declaration, type, contracts, use);
    }

    /// <summary>The interface members that a member with an explicit interface implements.</summary>
    public static IEnumerable<ISymbol> ImplementedBy(SyntaxNode member, SyntaxUse use) => ExplicitlyBy(use.Model.GetDeclaredSymbol(member, use.CancellationToken));

    // What a base type that knows nothing of the interface already has, no member of this type is written for; only the name of the
    // interface says so. Where that name is bound itself, it is a use anyway.
    private static void AddLeftToBase(TypeDeclarationSyntax declaration, INamedTypeSymbol type, INamedTypeSymbol[] contracts, SyntaxUse use)
    {
        foreach (var listed in contracts.Length == 0 || declaration.BaseList is null ? default : declaration.BaseList.Types)
        {
            if (use.SymbolOf(listed.Type) is INamedTypeSymbol contract && contracts.Contains(contract, SymbolEqualityComparer.Default) && !use.IsBound(contract, listed))
            {
                _ = LeftToBase(type, contract).Any(member => use.Add(member, listed.Type, Sites.Name));
            }
        }
    }

    private static IEnumerable<ISymbol> LeftToBase(INamedTypeSymbol type, INamedTypeSymbol contract) => contract.GetMembers()
        .Where(member => type.FindImplementationForInterfaceMember(member) is { ContainingType: { TypeKind: TypeKind.Class } declaring }
            && !SymbolEqualityComparer.Default.Equals(declaring, type)
            && !declaring.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default));

    private static IEnumerable<ISymbol> ReplacedBy(SyntaxNode name, INamedTypeSymbol[] contracts, SyntaxUse use)
    {
        var member = name is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax record } parameter
            ? use.Model.GetDeclaredSymbol(record, use.CancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault()
            : use.Model.GetDeclaredSymbol(name, use.CancellationToken);
        if (OverriddenBy(member) is { } overridden)
        {
            yield return overridden;
        }

        // What says so may be abstract again, and then implements nothing. Else only what is public can implement.
        foreach (var implemented in ExplicitlyBy(member))
        {
            yield return implemented;
        }

        foreach (var implemented in member is { ContainingType: { } type, DeclaredAccessibility: Accessibility.Public } ? ImplementedIn(type, contracts, member) : [])
        {
            yield return implemented;
        }
    }

    // The compiler names the member that was there first; what overrides it runs in its place.
    private static IEnumerable<ISymbol> ImplementedIn(INamedTypeSymbol type, INamedTypeSymbol[] contracts, ISymbol member) => contracts
        .SelectMany(static contract => contract.GetMembers())
        .Where(candidate => candidate.Kind == member.Kind && type.FindImplementationForInterfaceMember(candidate) is { } found && SelfAndOverridden(member).Contains(found, SymbolEqualityComparer.Default));

    private static IEnumerable<ISymbol> SelfAndOverridden(ISymbol member)
    {
        for (var current = member; current is not null; current = OverriddenBy(current))
        {
            yield return current;
        }
    }

    private static ISymbol? OverriddenBy(ISymbol? member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> ExplicitlyBy(ISymbol? member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => [],
    };

    // The declarators of one field-like event share its type.
    private static IEnumerable<SyntaxNode> NamesIn(SyntaxNode member) => member switch
    {
        EventFieldDeclarationSyntax field => field.Declaration.Variables,
        MethodDeclarationSyntax or BasePropertyDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or ParameterSyntax => [member],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Inherited(INamedTypeSymbol type)
    {
        for (var baseType = type.BaseType; baseType is not null; baseType = baseType.BaseType)
        {
            yield return baseType;
        }

        foreach (var contract in type.AllInterfaces)
        {
            yield return contract;
        }
    }
}
