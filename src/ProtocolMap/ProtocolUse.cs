namespace ProtocolMap.Runtime;

/// <summary>What a map says of a protocol in a category.</summary>
public enum ProtocolUse
{
    /// <summary>Nothing: the category does not mention it.</summary>
    NotMapped,

    /// <summary>Every implementation of the category has it.</summary>
    Required,

    /// <summary>The one to choose.</summary>
    Recommended,

    /// <summary>It may be used, or something that may be used stands on it.</summary>
    Allowed,

    /// <summary>It may still be used, and is on its way out.</summary>
    Deprecated,

    /// <summary>It must not be used.</summary>
    Prohibited,
}
