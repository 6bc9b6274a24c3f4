using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>
/// Begins what a claimed category is about: a class at the end of the file that implements a contract of it and claims what is missing. Its
/// methods throw until somebody fills them in.
/// </summary>
internal static class SkeletonRemedies
{
    public const string Key = "skeleton";
    private const int Most = 3;
    private const string Indentation = "    ";

    public static IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken)
    {
        if (MissingClaims.Find(site, cancellationToken) is not { } missing)
        {
            return [];
        }

        var contracts = site.List(DiagnosticProperties.Contracts).Select(missing.FindType).OfType<INamedTypeSymbol>().ToList();
        contracts.RemoveAll(contract => IsImplemented(contract, site.Model.Compilation.Assembly.GlobalNamespace, cancellationToken));
        return contracts.Take(Most).Select((contract, i) => Remedy.InCode(
            $"Begin an implementation of '{contract.Name}'",
            i == 0 ? Key : Key + ":" + contract.Name,
            Skeleton(contract, missing, site)));
    }

    private static bool IsImplemented(INamedTypeSymbol contract, INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return container.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(member =>
            (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default))
            || IsImplemented(contract, member, cancellationToken));
    }

    private static CodeEdit Skeleton(INamedTypeSymbol contract, MissingClaims missing, FixSite site)
    {
        var text = site.Root.GetText();
        var lineBreak = LineBreakOf(text);

        // What follows on a file-scoped namespace is in it.
        var position = ((CompilationUnitSyntax)site.Root).Members.FirstOrDefault() is FileScopedNamespaceDeclarationSyntax space ? space.SemicolonToken.Span.End : text.Length;
        var exception = site.Model.Compilation.GetTypeByMetadataName("System.NotImplementedException")?.ToMinimalDisplayString(site.Model, position);
        var lines = missing.AttributesAt(position).Select(claim => "[" + claim + "]").ToList();
        lines.Add($"internal sealed class {FreeName(contract, site.Model, position)} : {contract.ToMinimalDisplayString(site.Model, position)}");
        lines.Add("{");
        foreach (var method in contract.GetMembers().OfType<IMethodSymbol>())
        {
            if (!lines[lines.Count - 1].EndsWith("{", StringComparison.Ordinal))
            {
                lines.Add("");
            }

            lines.Add(Indentation + "public " + Signature(method, site.Model, position));
            lines.Add(Indentation + "{");
            lines.Add(Indentation + Indentation + $"throw new {exception}();");
            lines.Add(Indentation + "}");
        }

        lines.Add("}");
        var isBroken = text.Lines[text.Lines.Count - 1].Span.IsEmpty;
        return new CodeEdit(
            site.Document.Id,
            new TextSpan(text.Length, 0),
            isBroken ? lineBreak : lineBreak + lineBreak,
            ImmutableArray.Create(string.Join(lineBreak, lines)),
            lineBreak) { Separator = lineBreak + lineBreak };
    }

    private static string Signature(IMethodSymbol method, SemanticModel model, int position)
    {
        // No contract has another default than that of a token.
        var parameters = method.Parameters.Select(parameter =>
            $"{parameter.Type.ToMinimalDisplayString(model, position)} {GeneratedTypes.Escape(parameter.Name)}{(parameter.HasExplicitDefaultValue ? " = default" : "")}");
        return $"{method.ReturnType.ToMinimalDisplayString(model, position)} {method.Name}({string.Join(", ", parameters)})";
    }

    private static string FreeName(INamedTypeSymbol contract, SemanticModel model, int position)
    {
        var name = contract.Name.Substring(1);
        var free = name;
        for (var i = 2; !model.LookupSymbols(position, name: free).IsEmpty; i++)
        {
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return SyntaxFacts.GetKeywordKind(free) == SyntaxKind.None ? free : "@" + free;
    }

    private static string LineBreakOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
