using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>All that is to be said of a file, found at one go, in the order of the source.</summary>
/// <remarks>
/// A report that speaks for others must know them, be they in another file of the type, and must be there in an editor that asks for one
/// file and never ends a compilation. Symbol actions would know a type as a whole, but not the names that only a walk over the syntax finds,
/// nor attributes of the assembly. So where reports are not one for each use, no action is registered for operations; they are looked
/// through here instead, when a file is asked for, and kept for as long as the compilation.
/// </remarks>
internal sealed class FileUses(IReadOnlyList<UseWalk> walks, ContainingMembers members, Compilation compilation, GuardedContext guarded)
{
    // Handlers take what they need from the index.
    private static readonly AnalyzerOptions s_noOptions = new(ImmutableArray<AdditionalText>.Empty);

    private readonly ILookup<OperationKind, OperationHandler> _handlers = OperationUses.Handlers.ToLookup(static entry => entry.Kind, static entry => entry.Handler);
    private readonly ILookup<SyntaxKind, SyntaxHandler> _syntaxHandlers = SyntaxUses.Handlers.ToLookup(static entry => entry.Kind, static entry => entry.Handler);
    private readonly ConcurrentDictionary<SyntaxTree, FileReports> _found = new();
    private readonly SetAside _setAside = new(compilation);

    public FileReports In(SemanticModel model, CancellationToken cancellationToken) =>
        _found.TryGetValue(model.SyntaxTree, out var found) ? found : _found.GetOrAdd(model.SyntaxTree, Find(model, cancellationToken));

    public FileReports In(SyntaxTree tree, CancellationToken cancellationToken) =>
        _found.TryGetValue(tree, out var found) ? found : In(compilation.GetSemanticModel(tree), cancellationToken);

    /// <summary>Whether the source itself sets a use aside.</summary>
    public bool IsSetAside(Diagnostic use, CancellationToken cancellationToken) =>
        _setAside.Contains(use, members.Of(use.Properties[DiagnosticProperties.Member]!), cancellationToken);

    private FileReports Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var start = Location.Create(model.SyntaxTree, default);
        foreach (var walk in walks)
        {
            guarded.Guard("names", start, found.Add, () => found.AddRange(walk.Names.Find(model, cancellationToken)));
        }

        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            foreach (var handler in _syntaxHandlers[node.Kind()])
            {
                foreach (var walk in walks)
                {
                    guarded.Guard(node.Kind().ToString(), node.GetLocation(), found.Add, () => found.AddRange(SyntaxUse.In(node, handler, walk.Checker, model, cancellationToken)));
                }
            }
        }

        foreach (var (root, owner) in OperationRoots.In(model, cancellationToken))
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                foreach (var (handler, walk) in _handlers[operation.Kind].SelectMany(handler => walks.Select(walk => (handler, walk))))
                {
                    guarded.Guard(operation.Kind.ToString(), operation.Syntax.GetLocation(), found.Add, () => handler(new OperationUse(walk, ContextOf(operation, owner, found, cancellationToken))));
                }
            }
        }

        var isUse = found
            .Distinct()
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToLookup(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.Member) && !IsSetAside(diagnostic, cancellationToken));
        return new(isUse[true].ToImmutableArray(), isUse[false].ToImmutableArray());
    }

    private OperationAnalysisContext ContextOf(IOperation operation, ISymbol owner, List<Diagnostic> found, CancellationToken cancellationToken) =>
        new(operation, owner, compilation, s_noOptions, found.Add, static _ => true, cancellationToken);
}
