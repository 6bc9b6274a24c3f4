using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Claims what a category asks for, below the claim of the category. Whether the code does it, its author knows.</summary>
internal static class ClaimRemedies
{
    public const string Key = "claim";

    public static IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken)
    {
        var missing = site.List(DiagnosticProperties.Missing);
        if (missing.IsEmpty
            || site.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute
            || site.Model.GetTypeInfo(attribute, cancellationToken).Type is not { ContainingAssembly: { } assembly, ContainingNamespace: { } space }
            || GeneratedTypes.Find(assembly, space.ToDisplayString()) is not { } types
            || assembly.GetTypeByMetadataName(space.ToDisplayString() + "." + TypeNames.ImplementsProtocol) is not { } claim)
        {
            yield break;
        }

        var position = attribute.SpanStart;
        var name = GeneratedTypes.AttributeAt(claim, site.Model, position);
        var protocol = types.Protocol.ToMinimalDisplayString(site.Model, position);
        var claims = missing.Select(one => one.Split(':')).Select(parts =>
            $"[assembly: {name}({protocol}.{GeneratedTypes.Escape(parts[0])}{(parts.Length == 1 ? "" : ", Capabilities = " + FlagAt(assembly, space, parts[1]))})]");
        yield return Remedy.InCode(
            missing.Length == 1 ? $"Claim '{missing[0].Split(':').Last()}'" : "Claim what is missing",
            Key,
            new CodeEdit(site.Document.Id, new TextSpan(list.Span.End, 0), LineBreakOf(list), claims.ToImmutableArray(), "") { Separator = LineBreakOf(list) });

        string FlagAt(IAssemblySymbol holder, INamespaceSymbol codeNamespace, string flag)
        {
            var parts = flag.Split('.');
            var type = holder.GetTypeByMetadataName(codeNamespace.ToDisplayString() + "." + parts[0]);
            return (type?.ToMinimalDisplayString(site.Model, position) ?? parts[0]) + "." + GeneratedTypes.Escape(parts[1]);
        }
    }

    private static string LineBreakOf(AttributeListSyntax list)
    {
        var line = list.SyntaxTree.GetText().Lines.GetLineFromPosition(list.Span.End);
        return line.EndIncludingLineBreak > line.End ? list.SyntaxTree.GetText().ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : " ";
    }
}
