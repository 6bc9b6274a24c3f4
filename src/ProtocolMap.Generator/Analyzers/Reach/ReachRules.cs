using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>PMAP2008: code in a scope that reaches an unmapped protocol through members outside of any. Costs nothing unless it is turned on.</summary>
internal static class ReachRules
{
    private const string Rule = "PMAP2008";

    public static void Start(RuleIndex index, GuardedContext context)
    {
        if (index.Judges.Length == 0 || !index.IsOn(Rule))
        {
            return;
        }

        var calls = new CallCollector(index);
        UseWalk.Start(calls, index.Names, context);

        // Names of types show no constructor but those that a map speaks of.
        context.OnOperation(OperationKind.ObjectCreation, operation =>
        {
            if (operation.Operation is IObjectCreationOperation { Constructor: { } constructor, Syntax: ObjectCreationExpressionSyntax { Type: { } type } creation })
            {
                calls.Check(constructor, creation, _ => Sites.Name(type) ?? type.GetLocation(), operation.Operation.SemanticModel!, operation.CancellationToken);
            }
        });
        context.OnCompilationEnd(Rule, end =>
        {
            var graph = new CallGraph(calls, index.Compilation.Assembly, end.CancellationToken);
            foreach (var inScope in calls.InScopes.GroupBy(static call => call.Scope))
            {
                var reached = new ReachedUses(graph, calls, inScope.Key, end.CancellationToken);
                foreach (var found in reached.From(inScope.Select(static call => call.Call)))
                {
                    end.ReportDiagnostic(ReachDiagnostics.Create(found));
                }
            }
        });
    }
}
