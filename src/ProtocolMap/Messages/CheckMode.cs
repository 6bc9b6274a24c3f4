namespace ProtocolMap.Runtime;

/// <summary>What becomes of the constraints that a message's schema sets.</summary>
public enum CheckMode
{
    /// <summary>The first one that is not kept ends the reading or the construction.</summary>
    First = 0,

    /// <summary>All that are not kept are told of together.</summary>
    All,

    /// <summary>None is checked. What is no JSON, has another type or does not convert is still refused.</summary>
    Off,
}
