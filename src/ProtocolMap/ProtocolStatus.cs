namespace ProtocolMap.Runtime;

/// <summary>How far a protocol has come.</summary>
public enum ProtocolStatus
{
    /// <summary>Published and valid.</summary>
    InForce,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Proposed for publication.</summary>
    Candidate,

    /// <summary>Published without editions, and changing.</summary>
    Living,

    /// <summary>In wide use without a formal standard.</summary>
    DeFacto,

    /// <summary>Replaced by another.</summary>
    Superseded,

    /// <summary>Taken back by its owner.</summary>
    Withdrawn,
}
