using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Says otherwise what the code is for. All of it is C#, for editors that drop changes of other files.</summary>
internal static class ScopeRemedies
{
    public const string MemberKey = "scope.member";
    public const string WideningKey = "scope.widen";
    public const string EndKey = "scope.end";
    public const string TypeKey = "scope.type";
    private const int Most = 3;

    /// <summary>A scope for the type that holds the code, where it has none.</summary>
    public static IEnumerable<Remedy> OfType(FixSite site) =>
        site.Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } type || GeneratedTypes.Find(site) is not { } types
            ? []
            : site.List(DiagnosticProperties.Others).Take(Most).Select((category, i) => Remedy.InCode(
                $"Put '{type.Identifier.ValueText}' into the scope of {category}",
                i == 0 ? TypeKey : TypeKey + ":" + category,
                ScopeAttributeCode.On(type, site.Document.Id, site.Model, types, ImmutableArray.Create(category))));

    /// <summary>A scope of its own for the member.</summary>
    public static IEnumerable<Remedy> OfMember(FixSite site, CancellationToken cancellationToken)
    {
        if (site.Member is not { } member || GeneratedTypes.Find(site) is not { } types || !ScopeInEffect.Find(site, types, cancellationToken).IsOutside)
        {
            return [];
        }

        // What the code was for already it stays for, unless that is what forbids the use.
        var present = site.List(DiagnosticProperties.Scope);
        var wider = site.List(DiagnosticProperties.Widening).Select(category => present.Add(category));
        var other = site.List(DiagnosticProperties.Others).Select(category => ImmutableArray.Create(category));
        return wider.Concat(other).Take(Most).Select((categories, i) => Remedy.InCode(
            $"Put '{NameOf(member)}' into the scope of {string.Join(", ", categories)}",
            i == 0 ? MemberKey : MemberKey + ":" + string.Join("+", categories),
            ScopeAttributeCode.On(member, site.Document.Id, site.Model, types, categories)));
    }

    /// <summary>One more category for the scope that the code is in.</summary>
    public static IEnumerable<Remedy> Wider(FixSite site, CancellationToken cancellationToken)
    {
        if (GeneratedTypes.Find(site) is not { } types
            || ScopeInEffect.Find(site, types, cancellationToken).Attribute is not { ApplicationSyntaxReference: { } reference } attribute
            || !types.CategoriesOf(attribute).ToImmutableHashSet(StringComparer.Ordinal).SetEquals(site.List(DiagnosticProperties.Scope))
            || reference.GetSyntax(cancellationToken) is not AttributeSyntax syntax
            || site.Document.Project.Solution.GetDocument(syntax.SyntaxTree) is not { } document)
        {
            return [];
        }

        var model = site.Model.Compilation.GetSemanticModel(syntax.SyntaxTree);
        return site.List(DiagnosticProperties.Widening).Take(Most).Select((category, i) => Remedy.InCode(
            $"Add '{category}' to the scope",
            i == 0 ? WideningKey : WideningKey + ":" + category,
            ScopeAttributeCode.Add(syntax, document.Id, types.CategoryAt(model, syntax.SpanStart, category))));
    }

    /// <summary>No scope for the member.</summary>
    public static IEnumerable<Remedy> Ended(FixSite site, CancellationToken cancellationToken)
    {
        if (site.Member is { } member && GeneratedTypes.Find(site) is { } types && ScopeInEffect.Find(site, types, cancellationToken).IsOutside)
        {
            yield return Remedy.InCode(
                $"End the scope at '{NameOf(member)}'",
                EndKey,
                ScopeAttributeCode.On(member, site.Document.Id, site.Model, types, ImmutableArray<string>.Empty));
        }
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        _ => "this member",
    };
}
