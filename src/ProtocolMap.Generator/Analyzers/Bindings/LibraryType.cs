namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>What a map says of one type.</summary>
/// <param name="id">The documentation-comment id of the type.</param>
internal sealed class LibraryType(string id)
{
    public string Id { get; } = id;

    /// <summary>The name as code writes it: without namespace, containing types and arity.</summary>
    public string SimpleName { get; } = SimpleNameOf(id);

    /// <summary>The binding of the type itself, or <see langword="null"/> when only members of it are bound.</summary>
    public Binding? Binding { get; set; }

    /// <summary>Bindings of members, by documentation-comment id.</summary>
    public Dictionary<string, Binding> Members { get; } = new(StringComparer.Ordinal);

    private static string SimpleNameOf(string id)
    {
        var name = id.Substring(id.LastIndexOfAny(['.', ':']) + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
