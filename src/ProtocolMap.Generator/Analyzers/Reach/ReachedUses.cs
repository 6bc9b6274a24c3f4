using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Scopes;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>
/// How far it is from each member to the nearest use that a scope forbids: one walk against the direction of calls, from all such uses at
/// once, so that its cost grows with the number of calls and not with that of uses.
/// </summary>
internal sealed class ReachedUses
{
    private readonly CallGraph _graph;
    private readonly CategorySet _scope;
    private readonly Dictionary<Binding, Judgement> _judgements = [];
    private readonly Dictionary<ISymbol, (Call Use, Judgement Judgement)> _ends = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _distances = new(SymbolEqualityComparer.Default);

    /// <param name="graph">Who calls whom.</param>
    /// <param name="collected">What the walk found.</param>
    /// <param name="scope">The scope, which has a judge.</param>
    /// <param name="isExcused">Whether a protocol is excused where the use of it stands.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ReachedUses(CallGraph graph, CallCollector collected, CategorySet scope, Func<Call, Judgement, bool> isExcused, CancellationToken cancellationToken)
    {
        _graph = graph;
        _scope = scope;
        foreach (var use in Call.InOrder(collected.Uses))
        {
            if (!_ends.ContainsKey(use.From) && Judge(use) is { } judgement && !isExcused(use, judgement))
            {
                _ends.Add(use.From, (use, judgement));
                _distances.Add(use.From, 0);
            }
        }

        var pending = new Queue<ISymbol>(_distances.Keys);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var member = pending.Dequeue();
            foreach (var caller in _graph.CallersOf(member))
            {
                if (!_distances.ContainsKey(caller))
                {
                    _distances.Add(caller, _distances[member] + 1);
                    pending.Enqueue(caller);
                }
            }
        }
    }

    /// <summary>What each place in the scope reaches; at one place, by the shortest way.</summary>
    public IEnumerable<ReachedUse> From(IEnumerable<Call> calls) => Call.InOrder(calls.Where(call => _distances.ContainsKey(call.To)))
        .GroupBy(static call => call.Place)
        .Select(same => Follow(same.OrderBy(call => _distances[call.To]).First()));

    private ReachedUse Follow(Call call)
    {
        var way = ImmutableArray.CreateBuilder<Call>();
        way.Add(call);
        var member = call.To;
        for (var left = _distances[member]; left > 0; left--)
        {
            var next = _graph.CallsOf(member).First(step => _distances.TryGetValue(step.To, out var distance) && distance == left - 1);
            way.Add(next);
            member = next.To;
        }

        var (use, judgement) = _ends[member];
        way.Add(use);
        return new ReachedUse(way.ToImmutable(), judgement, _scope.Judge!.Map);
    }

    private Judgement? Judge(Call use)
    {
        if (_scope.Judge!.Bindings.Find(use.To) is not { IsFree: false } binding)
        {
            return null;
        }

        if (!_judgements.TryGetValue(binding, out var judgement))
        {
            _judgements.Add(binding, judgement = _scope.Judge.Decide(binding, _scope, Facts.None));
        }

        return judgement.Fits ? null : judgement;
    }
}
