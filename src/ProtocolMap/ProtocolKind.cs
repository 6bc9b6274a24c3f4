namespace ProtocolMap.Runtime;

/// <summary>What sort of thing a protocol is.</summary>
public enum ProtocolKind
{
    /// <summary>The map does not say.</summary>
    Unspecified,

    /// <summary>Messages between two running systems.</summary>
    WireProtocol,

    /// <summary>Files.</summary>
    FileFormat,

    /// <summary>Terms and structure, whatever carries them.</summary>
    DataModel,

    /// <summary>A programming interface.</summary>
    Api,

    /// <summary>A way to name things.</summary>
    Identifier,

    /// <summary>An architecture that others fill in.</summary>
    Framework,
}
