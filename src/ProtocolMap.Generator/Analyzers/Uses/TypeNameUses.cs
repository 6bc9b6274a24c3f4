using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Names of types, each with the constructor that it stands for.</summary>
internal sealed class TypeNameUses(SyntaxUse use)
{
    private readonly KnownNames _known = new(use);

    public void Add(SimpleNameSyntax name)
    {
        var qualified = NameSyntaxes.WithQualifier(name);
        if (NameSyntaxes.IsInvoked(qualified) || NameSyntaxes.IsLabel(name) || IsAbsorbed(qualified))
        {
            return;
        }

        switch (_known.SymbolOf(name))
        {
            case ITypeSymbol type:
                _ = TypesNamedBy(name, type).SelectMany(named => ConstructorsOf(qualified, named).DefaultIfEmpty(named)).Any(symbol => use.Add(symbol, name, Sites.Name));
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } attribute:
                use.Add(attribute, name, Sites.Name);
                break;
        }
    }

    // A qualifier and the bound member to its right are one use, the member's; so a member that is free frees its qualifier.
    private bool IsAbsorbed(SyntaxNode qualified) => qualified.Parent is ExplicitInterfaceSpecifierSyntax { Parent: { } member }
        ? InheritanceUses.ImplementedBy(member, use).Any(implemented => use.IsBound(implemented, member))
        : NameSyntaxes.RightOf(qualified) is { } right && use.IsBoundMember(right, qualified);

    // A constructor is part of naming its type, and perhaps has a word of its own. Some are chosen at run time.
    private ImmutableArray<ISymbol> ConstructorsOf(SyntaxNode qualified, INamedTypeSymbol type)
    {
        if (!use.HasBoundMembers(type, qualified))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        switch (qualified.Parent)
        {
            case ObjectCreationExpressionSyntax creation when creation.Type == qualified:
                return Candidates.Of(creation, use.Model, use.CancellationToken);
            case PrimaryConstructorBaseTypeSyntax baseType:
                return Candidates.Of(baseType, use.Model, use.CancellationToken);
            case SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax declaration } when type.TypeKind == TypeKind.Class && CallsBaseWithoutWords(declaration):
                return ImplicitConstructors.Find(type) is { } implied ? ImmutableArray.Create<ISymbol>(implied) : ImmutableArray<ISymbol>.Empty;
            default:
                return ImmutableArray<ISymbol>.Empty;
        }
    }

    // Without a constructor that is written, the call of the base's has no place but its name.
    private bool CallsBaseWithoutWords(TypeDeclarationSyntax declaration) =>
        use.Model.GetDeclaredSymbol(declaration, use.CancellationToken) is INamedTypeSymbol type
        && type.InstanceConstructors.All(static constructor =>
            constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is TypeDeclarationSyntax));

    // A name without type arguments that means a constructed type, an array or a tuple is an alias: whoever writes it names all the
    // types in it. Written type arguments are names of their own.
    private static IEnumerable<INamedTypeSymbol> TypesNamedBy(SimpleNameSyntax name, ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named when name is GenericNameSyntax || named.TypeArguments.IsEmpty => [named],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(argument => TypesNamedBy(name, argument)).Prepend(named),
        IArrayTypeSymbol array => TypesNamedBy(name, array.ElementType),
        IPointerTypeSymbol pointer => TypesNamedBy(name, pointer.PointedAtType),
        _ => [],
    };
}
