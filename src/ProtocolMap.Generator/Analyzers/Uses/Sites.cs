using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Where the squiggle belongs: the name, else the keyword, else the operator or the bracket; never a whole chain.</summary>
internal static class Sites
{
    /// <summary>The name in an expression or name; the brackets of an indexer.</summary>
    public static Location? Name(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.GetLocation(),
        MemberAccessExpressionSyntax access => Name(access.Name),
        MemberBindingExpressionSyntax binding => Name(binding.Name),
        QualifiedNameSyntax qualified => Name(qualified.Right),
        AliasQualifiedNameSyntax qualified => Name(qualified.Name),
        ElementAccessExpressionSyntax element => element.ArgumentList.GetLocation(),
        ElementBindingExpressionSyntax element => element.ArgumentList.GetLocation(),
        ImplicitElementAccessSyntax element => element.ArgumentList.GetLocation(),
        _ => null,
    };

    /// <summary>The name that is called, <c>base</c> or <c>this</c> of a constructor, the keyword of a query; the arguments of what is called without a name.</summary>
    public static Location? InvokedName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: ElementAccessExpressionSyntax or ElementBindingExpressionSyntax } invocation => invocation.ArgumentList.GetLocation(),
        InvocationExpressionSyntax invocation => Name(invocation.Expression) ?? invocation.ArgumentList.GetLocation(),
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword.GetLocation(),
        _ => Query(node),
    };

    /// <summary>The token of an operator.</summary>
    public static Location? Operator(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => binary.OperatorToken.GetLocation(),
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.GetLocation(),
        PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken.GetLocation(),
        PostfixUnaryExpressionSyntax postfix => postfix.OperatorToken.GetLocation(),
        RangeExpressionSyntax range => range.OperatorToken.GetLocation(),
        _ => null,
    };

    /// <summary>The type name of a cast; the whole of what is converted without being written.</summary>
    public static Location? Conversion(SyntaxNode node) => node is CastExpressionSyntax cast
        ? Name(cast.Type) ?? cast.Type.GetLocation()
        : node.GetLocation();

    /// <summary>The whole, where the compiler inserts a call that no part of it stands for.</summary>
    public static Location? Whole(SyntaxNode node) => node.GetLocation();

    /// <summary>The keyword of <c>new()</c>.</summary>
    public static Location? New(SyntaxNode node) => (node as ImplicitObjectCreationExpressionSyntax)?.NewKeyword.GetLocation();

    public static Location? With(SyntaxNode node) => (node as WithExpressionSyntax)?.WithKeyword.GetLocation();

    public static Location? Await(SyntaxNode node) => (node as AwaitExpressionSyntax)?.AwaitKeyword.GetLocation();

    /// <summary>The keyword of an asynchronous function.</summary>
    public static Location? Async(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.AsyncKeyword.GetLocation(),
        LocalFunctionStatementSyntax function => AsyncIn(function.Modifiers),
        MethodDeclarationSyntax method => AsyncIn(method.Modifiers),
        _ => null,
    };

    public static Location? ForEach(SyntaxNode node) => (node as CommonForEachStatementSyntax)?.ForEachKeyword.GetLocation();

    public static Location? Lock(SyntaxNode node) => (node as LockStatementSyntax)?.LockKeyword.GetLocation();

    public static Location? Fixed(SyntaxNode node) => (node as FixedStatementSyntax)?.FixedKeyword.GetLocation();

    public static Location? Using(SyntaxNode node) => node switch
    {
        UsingStatementSyntax statement => statement.UsingKeyword.GetLocation(),
        LocalDeclarationStatementSyntax declaration => declaration.UsingKeyword.GetLocation(),
        _ => null,
    };

    /// <summary>The name of a constructor.</summary>
    public static Location? Constructor(SyntaxNode node) => (node as ConstructorDeclarationSyntax)?.Identifier.GetLocation();

    /// <summary>The type name of a positional pattern, else its bracket.</summary>
    public static Location? Deconstruction(SyntaxNode node) => node switch
    {
        RecursivePatternSyntax { Type: { } type } => Name(type) ?? type.GetLocation(),
        RecursivePatternSyntax pattern => pattern.PositionalPatternClause?.GetLocation(),
        VarPatternSyntax pattern => pattern.Designation.GetLocation(),
        _ => node.GetLocation(),
    };

    /// <summary>The brackets of a list pattern, without the name that follows them.</summary>
    public static Location? ListPattern(SyntaxNode node) => node is ListPatternSyntax pattern
        ? Location.Create(node.SyntaxTree, TextSpan.FromBounds(pattern.OpenBracketToken.SpanStart, pattern.CloseBracketToken.Span.End))
        : null;

    /// <summary>A collection expression; the arguments that a call makes a collection of.</summary>
    public static Location? Collection(SyntaxNode node) => Arguments(node) is { } arguments ? arguments.GetLocation() : node.GetLocation();

    /// <summary>The two dots of a spread.</summary>
    public static Location? Spread(SyntaxNode node) => node.GetFirstToken().GetLocation();

    // The keyword that stands for a call. Of several orderings the first has the keyword, the others have at most a direction.
    private static Location? Query(SyntaxNode node) => node switch
    {
        FromClauseSyntax clause => clause.FromKeyword.GetLocation(),
        LetClauseSyntax clause => clause.LetKeyword.GetLocation(),
        WhereClauseSyntax clause => clause.WhereKeyword.GetLocation(),
        JoinClauseSyntax clause => clause.JoinKeyword.GetLocation(),
        SelectClauseSyntax clause => clause.SelectKeyword.GetLocation(),
        GroupClauseSyntax clause => clause.GroupKeyword.GetLocation(),
        OrderingSyntax { Parent: OrderByClauseSyntax clause } ordering when clause.Orderings[0] == ordering => clause.OrderByKeyword.GetLocation(),
        OrderingSyntax ordering => ordering.AscendingOrDescendingKeyword is { RawKind: not 0 } direction ? direction.GetLocation() : ordering.Expression.GetLocation(),
        _ => null,
    };

    private static Location? AsyncIn(SyntaxTokenList modifiers) => modifiers.FirstOrDefault(static modifier => modifier.IsKind(SyntaxKind.AsyncKeyword)) is { RawKind: not 0 } keyword ? keyword.GetLocation() : null;

    private static SyntaxNode? Arguments(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ElementAccessExpressionSyntax element => element.ArgumentList,
        ElementBindingExpressionSyntax element => element.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax type => type.ArgumentList,
        _ => null,
    };
}
