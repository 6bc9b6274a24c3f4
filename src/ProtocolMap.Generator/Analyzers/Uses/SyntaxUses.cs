using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Names the symbols that a piece of syntax uses.</summary>
internal delegate void SyntaxHandler(SyntaxNode node, SyntaxUse use);

/// <summary>
/// The uses, but for names of types, that operations do not show: constants where there are no operations, members that take the place of
/// bound ones. Each kind of syntax with its handler.
/// </summary>
internal static class SyntaxUses
{
    public static readonly ImmutableArray<(SyntaxKind Kind, SyntaxHandler Handler)> Handlers = ImmutableArray.Create<(SyntaxKind, SyntaxHandler)>(
        (SyntaxKind.AttributeArgumentList, Attribute),
        (SyntaxKind.GotoCaseStatement, ConstantUses.Add),
        (SyntaxKind.FieldDeclaration, static (node, use) => ConstantUses.AddLengths((FieldDeclarationSyntax)node, use)),
        (SyntaxKind.LocalFunctionStatement, static (node, use) => ConstantUses.AddDefaults(((LocalFunctionStatementSyntax)node).ParameterList, use)),
        (SyntaxKind.ParenthesizedLambdaExpression, static (node, use) => ConstantUses.AddDefaults(((ParenthesizedLambdaExpressionSyntax)node).ParameterList, use)),
        (SyntaxKind.FixedStatement, static (node, use) => FixedUses.Add((FixedStatementSyntax)node, use)),
        (SyntaxKind.ClassDeclaration, Inheritance),
        (SyntaxKind.StructDeclaration, Inheritance),
        (SyntaxKind.InterfaceDeclaration, Inheritance),
        (SyntaxKind.RecordDeclaration, Inheritance),
        (SyntaxKind.RecordStructDeclaration, Inheritance));

    private static void Attribute(SyntaxNode node, SyntaxUse use)
    {
        ConstantUses.Add(node, use);
        CapabilityArguments.Add((AttributeArgumentListSyntax)node, use);
    }

    private static void Inheritance(SyntaxNode node, SyntaxUse use) => InheritanceUses.Add((TypeDeclarationSyntax)node, use);
}
