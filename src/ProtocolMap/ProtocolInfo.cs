namespace ProtocolMap.Runtime;

/// <summary>What a map says of a protocol itself.</summary>
public readonly record struct ProtocolInfo
{
    private readonly string? _id;
    private readonly string? _title;

    /// <summary>The id in the map, such as <c>khronos-gltf</c>.</summary>
    public string Id
    {
        get => _id ?? "";
        init => _id = value;
    }

    /// <summary>The title, such as <c>glTF 2.0</c>; the id where the map gives none.</summary>
    public string Title
    {
        get => _title ?? Id;
        init => _title = value;
    }

    /// <summary>The edition, if the map gives one.</summary>
    public string? Version { get; init; }

    /// <summary>The title of the organization that owns it.</summary>
    public string? Organization { get; init; }

    /// <summary>The designation of the standard, such as <c>ISO/IEC 12113:2022</c>.</summary>
    public string? Specification { get; init; }

    /// <summary>Where the standard can be read.</summary>
    public string? Url { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public ProtocolKind Kind { get; init; }

    /// <summary>Where in a stack it stands.</summary>
    public ProtocolLayer Layer { get; init; }

    /// <summary>How far it has come.</summary>
    public ProtocolStatus Status { get; init; }

    /// <summary>The id of the protocol that took its place.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Whether it only carries or encodes, as TCP and JSON do.</summary>
    public bool IsNeutral { get; init; }
}
