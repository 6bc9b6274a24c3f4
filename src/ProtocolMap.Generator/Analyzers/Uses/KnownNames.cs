using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// What the names in one file mean. Where only a type can stand, a name without a qualifier means the same in all members of a type
/// declaration, so that the compiler is asked once.
/// </summary>
internal sealed class KnownNames(SyntaxUse use)
{
    private readonly Dictionary<(TypeDeclarationSyntax Declaration, string Name, int Arity), ITypeSymbol> _types = [];

    /// <summary>What a name means; of a generic type, perhaps with other arguments.</summary>
    public ISymbol? SymbolOf(SimpleNameSyntax name)
    {
        if (DeclarationAround(name) is not { } declaration)
        {
            return use.SymbolOf(name);
        }

        var key = (declaration, name.Identifier.ValueText, name.Arity);
        if (_types.TryGetValue(key, out var type))
        {
            return type;
        }

        var symbol = use.SymbolOf(name);
        if (symbol is ITypeSymbol found)
        {
            _types.Add(key, found);
        }

        return symbol;
    }

    // Type parameters of methods and local functions can take a name away; attributes, bases and constraints look it up elsewhere.
    private static TypeDeclarationSyntax? DeclarationAround(SimpleNameSyntax name)
    {
        if (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or AttributeSyntax || !SyntaxFacts.IsInTypeOnlyContext(name))
        {
            return null;
        }

        for (SyntaxNode? node = name; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeListSyntax or LocalFunctionStatementSyntax { TypeParameterList: not null } or MethodDeclarationSyntax { TypeParameterList: not null }:
                    return null;
                case MemberDeclarationSyntax member:
                    return member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax ? null : member.Parent as TypeDeclarationSyntax;
            }
        }

        return null;
    }
}
