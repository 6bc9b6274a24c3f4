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
    }

    /// <summary>The interface members that a member with an explicit interface implements.</summary>
    public static IEnumerable<ISymbol> ImplementedBy(SyntaxNode member, SyntaxUse use) => use.Model.GetDeclaredSymbol(member, use.CancellationToken) switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => [],
    };

    private static IEnumerable<ISymbol> ReplacedBy(SyntaxNode name, INamedTypeSymbol[] contracts, SyntaxUse use)
    {
        var member = name is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax record } parameter
            ? use.Model.GetDeclaredSymbol(record, use.CancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault()
            : use.Model.GetDeclaredSymbol(name, use.CancellationToken);
        var overridden = member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => (ISymbol?)null,
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        // Only what is public or says so can implement.
        foreach (var implemented in member is { ContainingType: { } type, DeclaredAccessibility: Accessibility.Public or Accessibility.Private } ? ImplementedIn(type, contracts, member) : [])
        {
            yield return implemented;
        }
    }

    private static IEnumerable<ISymbol> ImplementedIn(INamedTypeSymbol type, INamedTypeSymbol[] contracts, ISymbol member) => contracts
        .SelectMany(static contract => contract.GetMembers())
        .Where(candidate => candidate.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member));

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
