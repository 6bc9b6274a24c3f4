namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>What can be wrong with the use of a protocol or a capability. A site gets the first that applies.</summary>
internal enum Fault
{
    /// <summary>PMAP2002.</summary>
    Prohibited,

    /// <summary>PMAP2001.</summary>
    NotMapped,

    /// <summary>PMAP2003, because the category says so.</summary>
    Deprecated,

    /// <summary>PMAP2003, because of the protocol's own status.</summary>
    Outdated,

    /// <summary>PMAP2005.</summary>
    CapabilityProhibited,

    /// <summary>PMAP2006.</summary>
    Unguarded,

    /// <summary>PMAP2004.</summary>
    Immature,

    None,
}
