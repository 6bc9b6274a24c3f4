namespace ProtocolMap.Model.Problems;

/// <summary>Collects what is wrong while a map is read.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public void Add(ProblemKind kind, Place place, params string[] arguments) =>
        _problems.Add(new Problem(kind, place, new EquatableArray<string>(arguments)));

    public void AddRelated(ProblemKind kind, Place place, Place related, params string[] arguments) =>
        _problems.Add(new Problem(kind, place, new EquatableArray<string>(arguments), new EquatableArray<Place>([related])));

    /// <summary>
    /// All of them in the order of places; at one place, in the order of kinds. What was found twice, as when two entries miss the same
    /// one, is said once.
    /// </summary>
    public EquatableArray<Problem> InOrder() => _problems
        .OrderBy(p => p.Place.File.Path, StringComparer.Ordinal)
        .ThenBy(p => p.Place.Start)
        .ThenBy(p => p.Kind)
        .Distinct()
        .ToEquatableArray();
}
