using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>The walk over all uses in a compilation. Each checker has its own, so that what one of them says hides nothing from another.</summary>
/// <param name="checker">What is made of the uses.</param>
/// <param name="names">The names of the types that it can have something to say of.</param>
internal sealed class UseWalk(IUseChecker checker, BoundNames names)
{
    public IUseChecker Checker => checker;

    /// <summary>The uses that are names of types.</summary>
    public NameUses Names { get; } = new(names, checker);

    /// <summary>What need not be looked at twice.</summary>
    public SilentTypes Silent { get; } = new(checker);

    /// <summary>Has the compiler lead the walk.</summary>
    public void Start(GuardedContext context)
    {
        foreach (var (kind, handler) in OperationUses.Handlers)
        {
            context.OnOperation(kind, operation => handler(new OperationUse(this, operation)));
        }

        foreach (var (kind, handler) in SyntaxUses.Handlers)
        {
            context.OnSyntax(kind, node => Report(SyntaxUse.In(node.Node, handler, checker, node.SemanticModel, node.CancellationToken), node.ReportDiagnostic));
        }

        context.OnSemanticModel("names", model => Report(Names.Find(model.SemanticModel, model.CancellationToken), model.ReportDiagnostic));
    }

    /// <summary>Says what was found in a file.</summary>
    public static void Report(IEnumerable<Diagnostic> diagnostics, SemanticModelAnalysisContext context) => Report(diagnostics, context.ReportDiagnostic);

    private static void Report(IEnumerable<Diagnostic> diagnostics, Action<Diagnostic> report)
    {
        foreach (var diagnostic in diagnostics)
        {
            report(diagnostic);
        }
    }
}
