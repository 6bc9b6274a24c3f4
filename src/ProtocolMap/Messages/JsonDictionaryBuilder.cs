namespace ProtocolMap.Runtime;

/// <summary>Gathers the values of a <see cref="JsonDictionary{T}"/>. Used once, by the code that a map generates.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
#pragma warning disable CA1815, MA0008 // Never compared, never handed to native code.
public struct JsonDictionaryBuilder<T>
#pragma warning restore CA1815, MA0008
{
    // A few names are compared one by one; beyond that a text made of many would cost its square.
    private const int FewNames = 8;
    private List<KeyValuePair<string, T>>? _members;
    private Dictionary<string, int>? _index;

    /// <summary>How many values there are.</summary>
    public readonly int Count => _members?.Count ?? 0;

    /// <summary>Adds a value, unless one has its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the name is new.</returns>
    public bool Add(string name, T value)
    {
        _members ??= [];
        if (_index is null && _members.Count == FewNames)
        {
            _index = new(StringComparer.Ordinal);
            for (var i = 0; i < _members.Count; i++)
            {
                _index.Add(_members[i].Key, i);
            }
        }

        if (_index is null ? Has(_members, name) : _index.ContainsKey(name))
        {
            return false;
        }

        _index?.Add(name, _members.Count);
        _members.Add(new(name, value));
        return true;
    }

    /// <summary>The map. Nothing may be added afterwards.</summary>
    public readonly JsonDictionary<T> ToDictionary() => _members is null ? JsonDictionary<T>.Empty : new([.. _members], _index);

    /// <summary>The map, or <see langword="null"/> when nothing was added.</summary>
    public readonly JsonDictionary<T>? ToDictionaryOrNull() => _members is null ? null : ToDictionary();

    private static bool Has(List<KeyValuePair<string, T>> members, string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Key, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
