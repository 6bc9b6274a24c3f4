using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.CodeFixes.Refactorings;

/// <summary>The declaration that a caret is at the head of.</summary>
internal static class Declared
{
    /// <summary>The type or member whose first line holds the whole selection, attributes not counted; <see langword="null"/> when there is none.</summary>
    public static async Task<MemberDeclarationSyntax?> FindAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindToken(span.Start).Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member
            && member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax)
            && HeadOf(member).Contains(span)
                ? member
                : null;
    }

    // From the first word to where the body begins.
    private static TextSpan HeadOf(MemberDeclarationSyntax member)
    {
        var start = member.AttributeLists.Count > 0 ? member.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart : member.SpanStart;
        var end = member switch
        {
            BaseTypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0 } brace } => brace.SpanStart,
            BaseMethodDeclarationSyntax { Body: { } body } => body.SpanStart,
            BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
            BasePropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.SpanStart,
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
            IndexerDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
            _ => member.Span.End,
        };
        return TextSpan.FromBounds(start, end);
    }
}
