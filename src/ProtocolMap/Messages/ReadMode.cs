namespace ProtocolMap.Runtime;

/// <summary>What becomes of enum values that the schema does not list. A later version of it may.</summary>
public enum ReadMode
{
    /// <summary>They are kept, and written back as they are.</summary>
    Open = 0,

    /// <summary>They are refused.</summary>
    Strict,
}
