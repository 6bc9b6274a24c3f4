using Microsoft.CodeAnalysis;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.CodeFixes.Scopes;

/// <summary>The scope attribute that rules at a place.</summary>
/// <param name="Attribute">The attribute; <see langword="null"/> where the scope is set outside of C#.</param>
/// <param name="IsOutside">Whether it is beyond the member, so that an attribute on the member would be nearer.</param>
internal sealed record ScopeInEffect(AttributeData? Attribute, bool IsOutside)
{
    public static ScopeInEffect Find(FixSite site, GeneratedTypes types, CancellationToken cancellationToken)
    {
        var declaration = Declarations.Around(site.Node);
        for (; declaration is not null && Declarations.IsFunctionInBody(declaration); declaration = Declarations.Around(declaration.Parent))
        {
            if (Declarations.HasAttributes(declaration) && On(Declarations.SymbolOf(declaration, site.Model, cancellationToken)) is { } onFunction)
            {
                return new(onFunction, IsOutside: false);
            }
        }

        var symbol = declaration is null ? null : Declarations.SymbolOf(declaration, site.Model, cancellationToken);
        var isOutside = false;
        for (; symbol is not null and not INamespaceSymbol; symbol = (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol.ContainingType)
        {
            if (On(symbol) is { } found)
            {
                return new(found, isOutside);
            }

            isOutside = isOutside || symbol is not IMethodSymbol { AssociatedSymbol: not null };
        }

        return new(IsSetBesideCode(site) ? null : On(site.Model.Compilation.Assembly), IsOutside: true);

        AttributeData? On(ISymbol? symbol) => symbol?.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Attribute));
    }

    // What is nearer than an attribute on the assembly.
    private static bool IsSetBesideCode(FixSite site)
    {
        var options = site.Document.Project.AnalyzerOptions;
        if (FileScopes.ValueFor(site.Node.SyntaxTree, options.AnalyzerConfigOptionsProvider) is not null)
        {
            return true;
        }

        var properties = MsBuildProperties.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return new MapCache().Find(options.AdditionalFiles, properties, CancellationToken.None)?.Index is { } map
            && site.Model.GetEnclosingSymbol(site.Node.SpanStart)?.ContainingNamespace is { } space
            && map.Scopes.Find(space) is not null;
    }
}
