using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;

namespace ProtocolMap.CodeFixes.Scopes;

/// <summary>Writes scope attributes, laid out as the code around them is.</summary>
internal static class ScopeAttributeCode
{
    /// <summary>A new attribute on a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="document">Its document.</param>
    /// <param name="model">The model of that.</param>
    /// <param name="types">What was generated from the map.</param>
    /// <param name="categories">C# names of the categories; none ends an outer scope.</param>
    public static CodeEdit On(MemberDeclarationSyntax declaration, DocumentId document, SemanticModel model, GeneratedTypes types, ImmutableArray<string> categories)
    {
        var start = declaration.GetFirstToken().SpanStart;
        var (open, close) = categories.IsEmpty ? ("]", "") : ("(", ")]");
        return new CodeEdit(
            document,
            new TextSpan(start, 0),
            "[" + types.AttributeAt(model, start) + open,
            categories.Select(category => types.CategoryAt(model, start, category)).ToImmutableArray(),
            close + LeadOf(declaration.SyntaxTree.GetText(), start));
    }

    /// <summary>One more argument of an attribute.</summary>
    public static CodeEdit Add(AttributeSyntax attribute, DocumentId document, string category)
    {
        var (position, prefix, suffix) = attribute.ArgumentList switch
        {
            null => (attribute.Name.Span.End, "(", ")"),
            { Arguments.Count: 0 } list => (list.OpenParenToken.Span.End, "", ""),
            var list => (list.Arguments.Last().Span.End, ", ", ""),
        };
        return new CodeEdit(document, new TextSpan(position, 0), prefix, ImmutableArray.Create(category), suffix);
    }

    // A declaration that shares its line gets the attribute before it on that line.
    private static string LeadOf(SourceText text, int start)
    {
        var line = text.Lines.GetLineFromPosition(start);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, start));
        if (!string.IsNullOrWhiteSpace(indentation))
        {
            return " ";
        }

        var broken = line.EndIncludingLineBreak > line.End || line.LineNumber == 0 ? line : text.Lines[line.LineNumber - 1];
        var lineBreak = text.ToString(TextSpan.FromBounds(broken.End, broken.EndIncludingLineBreak));
        return lineBreak.Length == 0 ? " " : lineBreak + indentation;
    }
}
