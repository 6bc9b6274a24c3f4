using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Judging;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>Keeps one object for each set of categories of a map.</summary>
internal sealed class CategorySets(Judge judge)
{
    private readonly ConcurrentDictionary<string, CategorySet> _sets = new(StringComparer.Ordinal);

    /// <summary>The set of these ids, in the order in which they are first named.</summary>
    public CategorySet Get(IEnumerable<string> ids)
    {
        var distinct = ids.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return distinct.IsEmpty ? CategorySet.None : _sets.GetOrAdd(string.Join(",", distinct), _ => new CategorySet(judge, distinct));
    }

    /// <summary>The known ones among ids that are written outside of C#. An unknown one is reported where it is written, and is no scope.</summary>
    public CategorySet GetKnown(IEnumerable<string> ids) => Get(ids.Where(judge.Map.Map.Categories.Contains));
}
