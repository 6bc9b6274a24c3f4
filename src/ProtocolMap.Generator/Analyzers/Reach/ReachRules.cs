using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>PMAP2008: code in a scope that reaches an unmapped protocol through members outside of any. Costs nothing unless it is turned on.</summary>
internal static class ReachRules
{
    private const string Rule = "PMAP2008";

    public static void Start(RuleIndex index, ReportSelector? selector, GuardedContext context)
    {
        if (index.Judges.Length == 0 || !index.IsOn(Rule))
        {
            return;
        }

        var calls = new CallCollector(index);
        new UseWalk(calls, index.Names).Start(context);

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
            var excuses = new Excuses(index.Exemptions);
            var graph = new CallGraph(calls, index.Compilation.Assembly, end.CancellationToken);
            var found = new List<Diagnostic>();
            foreach (var inScope in calls.InScopes.GroupBy(static call => call.Scope))
            {
                var reached = new ReachedUses(graph, calls, inScope.Key, IsExcused, end.CancellationToken);
                found.AddRange(reached.From(inScope.Select(static call => call.Call))
                    .Where(way => !IsExcused(way.Way[0], way.Judgement))
                    .Select(way => ReachDiagnostics.Create(way, MemberAt(way.Way[0]).Id)));
            }

            foreach (var diagnostic in selector?.Choose(found, end.CancellationToken) ?? found)
            {
                end.ReportDiagnostic(diagnostic);
            }

            // An exemption may stand where the scope calls, or where the protocol is used.
            bool IsExcused(Call call, Judgement judgement) => !index.Exemptions.IsEmpty
                && judgement.Protocols.Any(protocol => excuses.IsExcused(protocol.Id, judgement.Categories, MemberAt(call), call.Place.SourceTree!));

            ContainingMember MemberAt(Call call)
            {
                var tree = call.Place.SourceTree!;
                return index.Members.At(tree.GetRoot(end.CancellationToken).FindNode(call.Place.SourceSpan), index.Compilation.GetSemanticModel(tree), end.CancellationToken);
            }
        });
    }
}
