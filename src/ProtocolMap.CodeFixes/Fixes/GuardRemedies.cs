using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Asks whether the other side offers the capability, where something at hand knows what it offers.</summary>
internal static class GuardRemedies
{
    public const string Key = "guard";
    private const int Most = 3;

    public static IEnumerable<Remedy> Find(FixSite site)
    {
        if (site.Property(DiagnosticProperties.Flag)?.Split('.') is not { Length: 2 } flag
            || GeneratedTypes.Find(site) is not { } types
            || types.Category.ContainingAssembly.GetTypeByMetadataName(site.Property(DiagnosticProperties.Namespace) + "." + flag[0]) is not { } flags
            || site.Node.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or SwitchSectionSyntax } statement
            || statement is BlockSyntax or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax)
        {
            return [];
        }

        var position = statement.SpanStart;
        var wanted = flags.ToMinimalDisplayString(site.Model, position) + "." + GeneratedTypes.Escape(flag[1]);
        var question = site.Model.LookupSymbols(position, flags, "Supports", includeReducedExtensionMethods: true).IsEmpty ? "HasFlag" : "Supports";
        return Offers(site.Model, flags, position).Take(Most).Select((offer, i) => Remedy.InCode(
            $"Ask '{offer}' first",
            i == 0 ? Key : Key + ":" + offer,
            Wrap(site.Document.Id, statement, $"{GeneratedTypes.Escape(offer)}.{question}(", wanted)));
    }

    // What has the right type and can be read here, the nearest first.
    private static IEnumerable<string> Offers(SemanticModel model, INamedTypeSymbol flags, int position) => model.LookupSymbols(position)
        .Select<ISymbol, (string Name, ITypeSymbol? Type, int Rank)>(symbol => symbol switch
        {
            ILocalSymbol { IsConst: false } local when local.DeclaringSyntaxReferences.All(reference => reference.Span.End < position) => (symbol.Name, local.Type, 0),
            IParameterSymbol { RefKind: not RefKind.Out } parameter => (symbol.Name, parameter.Type, 1),
            IFieldSymbol { IsConst: false } field => (symbol.Name, field.Type, 2),
            IPropertySymbol { IsWriteOnly: false, IsIndexer: false } property => (symbol.Name, property.Type, 3),
            _ => (symbol.Name, null, 0),
        })
        .Where(found => SymbolEqualityComparer.Default.Equals(found.Type, flags))
        .OrderBy(found => found.Rank)
        .ThenBy(found => found.Name, StringComparer.Ordinal)
        .Select(found => found.Name);

    // Several uses in one statement ask for all that they need at once.
    private static CodeEdit Wrap(DocumentId document, StatementSyntax statement, string question, string flag)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var body = statement.ToString();
        var isAlone = string.IsNullOrWhiteSpace(indentation) && lineBreak.Length > 0;
        var step = indentation.EndsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

        // Lines within a literal are text.
        var moved = statement.DescendantTokens().Any(token => token.Text.Contains("\n")) ? body : body.Replace(lineBreak + indentation, lineBreak + indentation + step);
        var block = isAlone
            ? lineBreak + indentation + "{" + lineBreak + indentation + step + moved + lineBreak + indentation + "}"
            : " { " + body + " }";
        return new CodeEdit(document, statement.Span, "if (" + question, ImmutableArray.Create(flag), "))" + block) { Separator = " | " };
    }
}
