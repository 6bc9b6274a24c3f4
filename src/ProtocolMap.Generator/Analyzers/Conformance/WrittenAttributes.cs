using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Uses;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>The attributes of the assembly and its types, among them all that stand at given names.</summary>
internal static class WrittenAttributes
{
    /// <summary>Reads what carries one of the names. Where one stands in an alias, anything can carry it, and all types are read.</summary>
    public static IEnumerable<AttributeData> Find(IReadOnlyList<SimpleNameSyntax> names, Compilation compilation, CancellationToken cancellationToken) =>
        names.All(static name => AttributeAt(name) is not null)
            ? Owners(names, compilation, cancellationToken).Distinct(SymbolEqualityComparer.Default).SelectMany(static owner => owner!.GetAttributes())
            : AllIn(compilation.Assembly, cancellationToken);

    private static AttributeSyntax? AttributeAt(SimpleNameSyntax name) => NameSyntaxes.WithQualifier(name).Parent as AttributeSyntax;

    private static IEnumerable<ISymbol> Owners(IReadOnlyList<SimpleNameSyntax> names, Compilation compilation, CancellationToken cancellationToken)
    {
        yield return compilation.Assembly;
        foreach (var inTree in names.GroupBy(static name => name.SyntaxTree))
        {
            var model = compilation.GetSemanticModel(inTree.Key);
            foreach (var name in inTree)
            {
                if (AttributeAt(name)?.Parent?.Parent is (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) and var declaration
                    && model.GetDeclaredSymbol(declaration, cancellationToken) is { } type)
                {
                    yield return type;
                }
            }
        }
    }

    private static IEnumerable<AttributeData> AllIn(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            yield return attribute;
        }

        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var container = pending.Pop();
            foreach (var attribute in container is INamedTypeSymbol ? container.GetAttributes() : ImmutableArray<AttributeData>.Empty)
            {
                yield return attribute;
            }

            foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }
        }
    }
}
