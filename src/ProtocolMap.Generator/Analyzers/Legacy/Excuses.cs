using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// What is left of a report where exemptions hold. An exemption counts as if the map allowed the protocol there: where code serves several
/// categories, one for any of them is enough, as the most permissive mapping is; what is prohibited must be excused for each category that
/// prohibits it. Of a symbol that may stand for several protocols, one that is excused fits; of one that uses them all, the others remain.
/// </summary>
internal sealed class Excuses(Exemptions exemptions)
{
    private readonly ConcurrentDictionary<(Binding, string), Binding> _narrowed = new();

    /// <param name="report">What would be said.</param>
    /// <param name="binding">What is used.</param>
    /// <param name="categories">What the code serves.</param>
    /// <param name="member">What holds the use.</param>
    /// <param name="tree">The file.</param>
    /// <param name="judge">Judges what is left of the use.</param>
    public UsageReport? Apply(
        UsageReport? report, Binding binding, CategorySet categories, ContainingMember member, SyntaxTree tree, Func<Binding, UsageReport?> judge)
    {
        while (report is not null && CandidatesOf(report, binding).FirstOrDefault(id => IsExcused(id, categories, member, tree)) is { } excused)
        {
            binding = Without(binding, excused);
            report = binding.IsFree ? null : judge(binding);
        }

        return report;
    }

    // A report on alternatives names the worst of them, and another one may be excused.
    private static IEnumerable<string> CandidatesOf(UsageReport report, Binding binding) => binding.UsesAll
        ? report.Judgement.Protocols.Select(static protocol => protocol.Id)
        : binding.Protocols.Select(static bound => bound.Id);

    /// <summary>Whether exemptions make good for a protocol at a place.</summary>
    public bool IsExcused(string protocol, CategorySet categories, ContainingMember member, SyntaxTree tree)
    {
        var prohibiting = categories.Ids.Where(category => categories.Judge!.Map.Rules.Find(category, protocol)?.Use == Use.Prohibited).ToArray();
        return prohibiting.Length > 0
            ? exemptions.Excuse(protocol, prohibiting, anyCategory: false, member, tree)
            : exemptions.Excuse(protocol, categories.Ids, anyCategory: true, member, tree);
    }

    // One object for each, as reports are kept by binding.
    private Binding Without(Binding binding, string protocol) => !binding.UsesAll
        ? Binding.Free
        : _narrowed.GetOrAdd((binding, protocol), static key => new Binding(key.Item1.Protocols.Where(bound => bound.Id != key.Item2).ToImmutableArray(), usesAll: true, key.Item1.Libraries));
}
