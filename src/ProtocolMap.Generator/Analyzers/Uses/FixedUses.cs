using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>The method by which <c>fixed</c> gets at the memory of a value. The compiler has no operation for this statement.</summary>
internal static class FixedUses
{
    private const string MethodName = "GetPinnableReference";

    public static void Add(FixedStatementSyntax statement, SyntaxUse use) =>
        _ = statement.Declaration.Variables.Any(variable =>
            variable.Initializer?.Value is { } value
            && use.Model.GetTypeInfo(value, use.CancellationToken).Type is { } type and not (IArrayTypeSymbol or IPointerTypeSymbol)
            && type.SpecialType != SpecialType.System_String
            && use.Add(Find(type, value, use.Model), statement, Sites.Fixed));

    private static ISymbol? Find(ITypeSymbol type, ExpressionSyntax value, SemanticModel model) =>
        PatternMembers.FindMethod(type, MethodName) ?? Speculation.FindMethod(model, value.SpanStart, type, MethodName);
}
