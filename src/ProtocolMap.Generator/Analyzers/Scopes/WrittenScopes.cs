using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>Where a project writes scopes down, as far as that can be told before it is known which maps judge.</summary>
internal sealed class WrittenScopes
{
    private readonly Compilation _compilation;
    private readonly List<SimpleNameSyntax> _attributes = [];
    private readonly List<SimpleNameSyntax> _claims = [];

    public WrittenScopes(Compilation compilation, ProjectOptions project, AnalyzerConfigOptionsProvider options, ScopeNames names, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        AreInOptions = project.Scope is { Count: > 0 };
        foreach (var tree in compilation.SyntaxTrees)
        {
            AreInOptions = AreInOptions || (FileScopes.ValueFor(tree, options) is { } value && PropertyReader.Scope(value) is { Count: > 0 });
            var inTree = names.In(tree, cancellationToken);
            _attributes.AddRange(inTree.Scopes);
            _claims.AddRange(inTree.Claims);
            HasWrappers |= inTree.HasWrappers;
        }
    }

    /// <summary>Whether any stands outside of C#.</summary>
    public bool AreInOptions { get; }

    /// <summary>Whether any can be an attribute.</summary>
    public bool AreInCode => _attributes.Count > 0;

    /// <summary>Where the code names an attribute that claims a category or a protocol.</summary>
    public IReadOnlyList<SimpleNameSyntax> Claims => _claims;

    /// <summary>Whether any can stand at a type or member, and not only at the assembly.</summary>
    public bool AreAtDeclarations => _attributes.Exists(static name => NameSyntaxes.WithQualifier(name).Parent is not AttributeSyntax { Parent.Parent: CompilationUnitSyntax });

    /// <summary>Whether the code names the attribute that says what a wrapper uses.</summary>
    public bool HasWrappers { get; }

    /// <summary>Which of these assemblies have a scope attribute that the code names.</summary>
    public IEnumerable<IAssemblySymbol> FindOwners(IReadOnlyCollection<IAssemblySymbol> candidates, CancellationToken cancellationToken)
    {
        // Where it can be only one, no name needs to be bound.
        if (candidates.Count < 2 || !AreInCode)
        {
            return AreInCode ? candidates : [];
        }

        var named = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        foreach (var inTree in _attributes.GroupBy(static name => name.SyntaxTree))
        {
            var model = _compilation.GetSemanticModel(inTree.Key);
            foreach (var name in inTree)
            {
                named.UnionWith(SymbolsOf(model.GetSymbolInfo(NameSyntaxes.WithQualifier(name), cancellationToken)).Select(static symbol => symbol.ContainingAssembly).OfType<IAssemblySymbol>());
            }

            if (candidates.All(named.Contains))
            {
                break;
            }
        }

        return candidates.Where(named.Contains);
    }

    private static ImmutableArray<ISymbol> SymbolsOf(SymbolInfo info) => info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
}
