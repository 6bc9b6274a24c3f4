using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Claims what a category asks for, below the claim of the category. Whether the code does it, its author knows.</summary>
internal static class ClaimRemedies
{
    public const string Key = "claim";

    public static IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken)
    {
        if (MissingClaims.Find(site, cancellationToken) is not { } missing)
        {
            yield break;
        }

        var lineBreak = LineBreakOf(missing.List);
        var claims = missing.AttributesAt(missing.List.SpanStart).Select(claim => "[assembly: " + claim + "]").ToImmutableArray();
        if (claims.IsEmpty)
        {
            yield break;
        }

        yield return Remedy.InCode(
            missing.Missing.Length == 1 ? $"Claim '{missing.Missing[0].Flags.FirstOrDefault() ?? missing.Missing[0].Protocol}'" : "Claim what is missing",
            Key,
            new CodeEdit(site.Document.Id, new TextSpan(missing.List.Span.End, 0), lineBreak, claims, "") { Separator = lineBreak });
    }

    private static string LineBreakOf(AttributeListSyntax list)
    {
        var line = list.SyntaxTree.GetText().Lines.GetLineFromPosition(list.Span.End);
        return line.EndIncludingLineBreak > line.End ? list.SyntaxTree.GetText().ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : " ";
    }
}
