using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Judging;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>Which categories a piece of code serves: the nearest word wins. Asked only where code uses a bound symbol.</summary>
/// <remarks>
/// In this order: attribute of the local function or lambda, of the member, of the containing types inside out; the contracts that these
/// types implement; the own map's scopes for namespaces; <c>.editorconfig</c> for the file; attribute of the assembly; the project.
/// </remarks>
internal sealed class ScopeResolver(Judge? own, bool hasAttributes, ScopeAttributes attributes, ContractScopes contracts, FileScopes files, CategorySet? project, Compilation compilation)
{
    // Where all scopes are those of files, the assembly or the project, no declaration is looked at.
    private readonly bool _canDiffer = hasAttributes || !contracts.IsEmpty || own is { Map.Scopes.Root.IsLeaf: false };
    private readonly ConcurrentDictionary<SyntaxNode, Answer> _byDeclaration = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, Answer> _byType = new(SymbolEqualityComparer.Default);
    private readonly Lazy<CategorySet?> _assembly = new(() => attributes.Find(compilation.Assembly));

    public Scope Find(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        (_canDiffer ? FindByDeclaration(node, model, cancellationToken) : null)
        ?? From(files.Find(node.SyntaxTree), ScopeOrigin.File)
        ?? From(_assembly.Value, ScopeOrigin.Assembly)
        ?? From(project, ScopeOrigin.Project)
        ?? new Scope(CategorySet.Unset, ScopeOrigin.None);

    private static Scope? From(CategorySet? categories, ScopeOrigin origin) => categories is null ? null : new Scope(categories, origin);

    private Scope? FindByDeclaration(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = Declarations.Around(node);
        for (; declaration is not null && Declarations.IsFunctionInBody(declaration); declaration = Declarations.Around(declaration.Parent))
        {
            if (Declarations.HasAttributes(declaration)
                && Declarations.SymbolOf(declaration, model, cancellationToken) is { } function
                && attributes.Find(function) is { } own)
            {
                return new Scope(own, ScopeOrigin.Code);
            }
        }

        if (declaration is null)
        {
            return null;
        }

        if (!_byDeclaration.TryGetValue(declaration, out var answer))
        {
            answer = new Answer(Declarations.SymbolOf(declaration, model, cancellationToken) is { } symbol ? FindBySymbol(symbol) : null);
            _byDeclaration.TryAdd(declaration, answer);
        }

        return answer.Scope;
    }

    private Scope? FindBySymbol(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => _byType.GetOrAdd(type, FindByType).Scope,
        _ => From(attributes.Find(symbol) ?? (symbol is IMethodSymbol { AssociatedSymbol: { } property } ? attributes.Find(property) : null), ScopeOrigin.Code)
            ?? (symbol.ContainingType is { } type ? FindBySymbol(type) : null),
    };

    // What is written wins over what follows from a contract, be it written farther out.
    private Answer FindByType(INamedTypeSymbol type) => new(
        From(attributes.FindAround(type), ScopeOrigin.Code)
        ?? From(FindContract(type), ScopeOrigin.Contract)
        ?? From(own?.Map.Scopes.Find(type.ContainingNamespace) is { } scope ? own.Categories.Get(scope.Categories) : null, ScopeOrigin.Map));

    private CategorySet? FindContract(INamedTypeSymbol innermost)
    {
        for (var type = contracts.IsEmpty ? null : innermost; type is not null; type = type.ContainingType)
        {
            if (contracts.Find(type) is { } categories)
            {
                return categories;
            }
        }

        return null;
    }

    /// <param name="Scope"><see langword="null"/> when neither attributes nor contracts nor the map's scopes say anything.</param>
    private readonly record struct Answer(Scope? Scope);
}
