using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Names another protocol where code names one of the generated enum. Calls into libraries no tool can rewrite.</summary>
internal static class AlternativeRemedies
{
    public const string Key = "alternative";

    public static IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken)
    {
        var token = site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start);
        if (token.Span != site.Diagnostic.Location.SourceSpan
            || token.Parent is not { } name
            || site.Model.GetSymbolInfo(name, cancellationToken).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type }
            || !SymbolEqualityComparer.Default.Equals(type, GeneratedTypes.Find(site)?.Protocol))
        {
            return [];
        }

        var successor = site.List(DiagnosticProperties.Successor);
        return successor.Concat(site.List(DiagnosticProperties.Alternatives))
            .Distinct(StringComparer.Ordinal)
            .Where(other => !type.GetMembers(other).IsEmpty)
            .Select((other, i) => Remedy.InCode(
                successor.Contains(other) ? $"Move to the successor '{other}'" : $"Use '{other}', which is mapped",

                // The best is one and the same way out everywhere, whatever it is called.
                i == 0 ? Key : Key + ":" + other,
                new CodeEdit(site.Document.Id, token.Span, "", ImmutableArray.Create(GeneratedTypes.Escape(other)), "")));
    }
}
