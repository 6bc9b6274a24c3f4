using ProtocolMap.Model;

namespace ProtocolMap.Tool.Diffing;

/// <summary>Changes as they are found.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> All => _changes;

    /// <param name="kind">What sort of change it is.</param>
    /// <param name="old">Where it stands in the old map, if it does.</param>
    /// <param name="new">Where it stands in the new map, if it does.</param>
    /// <param name="arguments">What changed, then the particulars.</param>
    public void Add(ChangeKind kind, Place? old, Place? @new, params string[] arguments) => Add(new Change(kind, new(arguments), old, @new));

    public void Add(Change change) => _changes.Add(change);

    /// <summary>Adds a change where two values differ.</summary>
    public void AddIf<T>(T old, T @new, ChangeKind kind, Place? oldPlace, Place? newPlace, string subject)
    {
        if (!EqualityComparer<T>.Default.Equals(old, @new))
        {
            Add(kind, oldPlace, newPlace, subject, Show(old), Show(@new));
        }
    }

    private static string Show<T>(T value) => value?.ToString() is { Length: > 0 } text ? text : "nothing";
}
