namespace ProtocolMap.Runtime;

/// <summary>The schemas of a message and of all that it refers to.</summary>
internal sealed class SchemaSet(SchemaNode[] schemas, NameTable names, Dictionary<(int Resource, int Anchor), int> dynamicAnchors, bool hasDynamicScope)
{
    public SchemaNode[] Schemas { get; } = schemas;

    public NameTable Names { get; } = names;

    /// <summary>Whether any reference depends on the way that evaluation came.</summary>
    public bool HasDynamicScope { get; } = hasDynamicScope;

    /// <summary>The schema of a resource that has a dynamic anchor, or -1.</summary>
    public int FindDynamic(int resource, int anchor) => dynamicAnchors.TryGetValue((resource, anchor), out var schema) ? schema : -1;
}
