using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// The uses that are names of types, wherever they stand. No name is bound before it is known to be one of a bound type.
/// </summary>
internal sealed class NameUses(BoundNames names, IUseChecker checker)
{
    public IEnumerable<Diagnostic> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var use = new SyntaxUse(checker, model, cancellationToken);
        var types = new TypeNameUses(use);
        foreach (var name in names.Finder.In(model.SyntaxTree, cancellationToken))
        {
            // A using directive names, but uses nothing.
            if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            {
                types.Add(name);
            }
        }

        return use.Diagnostics;
    }
}
