namespace ProtocolMap.Model.Json;

/// <summary>
/// A JSON document that keeps the place of every value: RFC 8259, and <c>//</c> and <c>/* */</c> comments. It may be merged from several
/// files; then each value knows the one it was written in.
/// </summary>
internal sealed class JsonText
{
    /// <summary>How many arrays and objects may contain one another.</summary>
    public const int MaxDepth = 64;

    private readonly MapFile[] _files;
    private readonly JsonNode[] _nodes;
    private readonly NamePool _names;

    public JsonText(MapFile[] files, JsonNode[] nodes, int nodeCount, NamePool names, IReadOnlyList<JsonFault> faults)
    {
        _files = files;
        _nodes = nodes;
        _names = names;
        NodeCount = nodeCount;
        Faults = faults;
        IsJson = nodeCount > 0 && faults.All(f => f.Kind is JsonFaultKind.DuplicateName or JsonFaultKind.TooDeep);
    }

    /// <summary>The files that it was read from; the one that all is merged into comes last.</summary>
    public IReadOnlyList<MapFile> Files => _files;

    /// <summary>Everything wrong with the text, in document order.</summary>
    public IReadOnlyList<JsonFault> Faults { get; }

    /// <summary>Whether the text is JSON, so that <see cref="Root"/> may be read.</summary>
    public bool IsJson { get; }

    public int NodeCount { get; }

    /// <summary>How many distinct property names there are.</summary>
    public int NameCount => _names.Count;

    public JsonValue Root => new(this, 0);

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static JsonText Parse(MapFile file, CancellationToken cancellationToken) => new JsonParser(file, cancellationToken).Parse();

    internal ref readonly JsonNode Node(int index) => ref _nodes[index];

    internal string Name(int nameId) => _names[nameId];

    internal Place PlaceOf(int index)
    {
        ref readonly var node = ref _nodes[index];
        return new Place(_files[node.File], node.Start, node.Length);
    }
}
