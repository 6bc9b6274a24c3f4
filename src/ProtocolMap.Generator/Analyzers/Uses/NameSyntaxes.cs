using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>What stands around a name.</summary>
internal static class NameSyntaxes
{
    /// <summary>The name with everything to its left: <c>A.B</c> for the <c>B</c> of <c>A.B.C</c>.</summary>
    public static SyntaxNode WithQualifier(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is AliasQualifiedNameSyntax
            || (node.Parent is QualifiedNameSyntax qualified && qualified.Right == node)
            || (node.Parent is MemberAccessExpressionSyntax access && access.Name == node))
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>The last part of a name.</summary>
    public static SimpleNameSyntax? Rightmost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax qualified => qualified.Name,
        _ => name as SimpleNameSyntax,
    };

    /// <summary>The name to the right of a qualifier; <see langword="null"/> when the node is none.</summary>
    public static SimpleNameSyntax? RightOf(SyntaxNode node) => node.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Left == node => qualified.Right,
        MemberAccessExpressionSyntax access when access.Expression == node => access.Name,
        _ => null,
    };

    /// <summary>The last part of what stands to the left of a member, be it one that is called; <see langword="null"/> when that is no name.</summary>
    public static SimpleNameSyntax? QualifierOf(SyntaxNode member) => (member is InvocationExpressionSyntax call ? call.Expression : member) is MemberAccessExpressionSyntax access
        ? access.Expression switch
        {
            SimpleNameSyntax name => name,
            MemberAccessExpressionSyntax qualified => qualified.Name,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => null,
        }
        : null;

    /// <summary>Whether the node is what an invocation calls, and so no type.</summary>
    public static bool IsInvoked(SyntaxNode node) => node.Parent is InvocationExpressionSyntax call && call.Expression == node;

    /// <summary>Whether the name only says which parameter or property a value is for.</summary>
    public static bool IsLabel(SimpleNameSyntax name) => name.Parent is NameColonSyntax or NameEqualsSyntax;
}
