using Microsoft.CodeAnalysis;
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
    public static void AddLength(VariableDeclaratorSyntax variable, SyntaxUse use)
    {
        if (variable.ArgumentList is { } length)
        {
            Add(length, use);
        }
    }

    /// <summary>The value of a parameter that is left out, where that parameter is one of a lambda or local function.</summary>
    public static void AddDefault(ParameterSyntax parameter, SyntaxUse use)
    {
        if (parameter is { Default: { } value, Parent.Parent: LocalFunctionStatementSyntax or LambdaExpressionSyntax })
        {
            Add(value, use);
        }
    }

    private static bool IsNameOfMember(SimpleNameSyntax name) =>
        name.Parent is not NameColonSyntax && NameSyntaxes.RightOf(NameSyntaxes.WithQualifier(name)) is null;
}
