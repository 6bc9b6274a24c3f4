using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Judging;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>The categories that code serves. One object per set of a map in an analysis, so that it compares by reference.</summary>
internal sealed class CategorySet(Judge? judge, ImmutableArray<string> ids)
{
    /// <summary>No category, as somebody says.</summary>
    public static readonly CategorySet None = new(judge: null, ImmutableArray<string>.Empty);

    /// <summary>Nothing says what the code serves, not even that it is nothing.</summary>
    public static readonly CategorySet Unset = new(judge: null, ImmutableArray<string>.Empty);

    /// <summary>The map whose categories they are; <see langword="null"/> when there are none.</summary>
    public Judge? Judge { get; } = judge;

    public ImmutableArray<string> Ids { get; } = ids;
}
