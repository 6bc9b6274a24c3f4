using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>
/// Registers actions whose failure becomes PMAP0001, which names the rule and the map, instead of a bare AD0001 that ends the whole
/// analyzer. The other actions go on.
/// </summary>
internal sealed class GuardedContext(CompilationStartAnalysisContext context, string analyzer)
{
    private readonly ConcurrentDictionary<string, Exception> _failed = new(StringComparer.Ordinal);

    /// <summary>The map that the actions work by, once it is known.</summary>
    public string? MapPath { get; set; }

    public void OnOperation(OperationKind kind, Action<OperationAnalysisContext> action) => context.RegisterOperationAction(
        operation =>
        {
            try
            {
                action(operation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(kind.ToString(), exception, operation.Operation.Syntax.GetLocation(), operation.ReportDiagnostic);
            }
        },
        kind);

    public void OnSyntax(SyntaxKind kind, Action<SyntaxNodeAnalysisContext> action) => context.RegisterSyntaxNodeAction(
        node =>
        {
            try
            {
                action(node);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(kind.ToString(), exception, node.Node.GetLocation(), node.ReportDiagnostic);
            }
        },
        kind);

    public void OnSemanticModel(string rule, Action<SemanticModelAnalysisContext> action) => context.RegisterSemanticModelAction(
        model =>
        {
            try
            {
                action(model);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(rule, exception, Location.Create(model.SemanticModel.SyntaxTree, default), model.ReportDiagnostic);
            }
        });

    public void OnType(string rule, Action<SymbolAnalysisContext> action) => context.RegisterSymbolAction(
        type =>
        {
            try
            {
                action(type);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(rule, exception, type.Symbol.Locations.FirstOrDefault() ?? Location.None, type.ReportDiagnostic);
            }
        },
        SymbolKind.NamedType);

    public void OnAdditionalFile(string rule, Action<AdditionalFileAnalysisContext> action) => context.RegisterAdditionalFileAction(
        file =>
        {
            try
            {
                action(file);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(rule, exception, Location.Create(file.AdditionalFile.Path, default, default), file.ReportDiagnostic);
            }
        });

    public void OnCompilationEnd(string rule, Action<CompilationAnalysisContext> action) => context.RegisterCompilationEndAction(
        end =>
        {
            try
            {
                action(end);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(rule, exception, Location.None, end.ReportDiagnostic);
            }
        });

    /// <summary>Runs the start itself, during which nothing can be reported yet.</summary>
    public void Run(Action start)
    {
        try
        {
            start();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = FailureDiagnostics.Create(exception, analyzer, MapPath, Location.None);
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(failure));
        }
    }

    /// <summary>Does a part of the work of an action, whose failure does not keep the other parts from being done.</summary>
    public void Guard(string rule, Location location, Action<Diagnostic> report, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(rule, exception, location, report);
        }
    }

    // One fault in a rule would speak at every line of a project.
    private void Report(string rule, Exception exception, Location location, Action<Diagnostic> report)
    {
        if (_failed.TryAdd(rule, exception))
        {
            report(FailureDiagnostics.Create(exception, analyzer + ", " + rule, MapPath, location));
        }
    }
}
