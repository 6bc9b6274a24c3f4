using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Names of constants and properties where the compiler has no operations: attributes, <c>goto case</c>, lengths of buffers,
/// parameters of functions in bodies.</summary>
internal static class ConstantUses
{
    public static void Add(SyntaxNode node, SyntaxUse use)
    {
        foreach (var name in node.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (IsNameOfMember(name) && use.SymbolOf(name) is (IFieldSymbol or IPropertySymbol) and { } member)
            {
                use.Add(member, name, Sites.Name);
            }
        }
    }

    /// <summary>The length of <c>fixed int buffer[Length]</c>.</summary>
    public static void AddLengths(FieldDeclarationSyntax field, SyntaxUse use)
    {
        if (field.Modifiers.Any(SyntaxKind.FixedKeyword))
        {
            foreach (var length in field.Declaration.Variables.Select(static variable => variable.ArgumentList).OfType<SyntaxNode>())
            {
                Add(length, use);
            }
        }
    }

    /// <summary>The values of parameters that are left out, where they are those of a lambda or local function.</summary>
    public static void AddDefaults(ParameterListSyntax parameters, SyntaxUse use)
    {
        foreach (var value in parameters.Parameters.Select(static parameter => parameter.Default).OfType<SyntaxNode>())
        {
            Add(value, use);
        }
    }

    private static bool IsNameOfMember(SimpleNameSyntax name) =>
        name.Parent is not NameColonSyntax && NameSyntaxes.RightOf(NameSyntaxes.WithQualifier(name)) is null;
}
