namespace ProtocolMap.Tool.Conformance;

/// <summary>What an assembly says or shows.</summary>
/// <param name="Sort">What sort of evidence it is.</param>
/// <param name="Subject">The id of a category, protocol or <c>protocol#capability</c>.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Detail">Where in it.</param>
internal sealed record Evidence(EvidenceSort Sort, string Subject, string Assembly, string Detail)
{
    /// <summary>As statements show it.</summary>
    public string Source => $"{Assembly}: {Detail}";
}

internal enum EvidenceSort
{
    /// <summary>A category that the assembly says it implements.</summary>
    CategoryClaim,

    /// <summary>A protocol or capability that it says it implements.</summary>
    ProtocolClaim,

    /// <summary>A protocol or capability that it refers to.</summary>
    Use,
}
