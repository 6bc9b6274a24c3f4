namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What a diagnostic tells code fixes, and the log of a build, besides its words.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Ids of the protocols, joined by commas.</summary>
    public const string Protocols = "protocols";

    /// <summary>The id of the capability that is meant, if one is.</summary>
    public const string Capability = "capability";

    /// <summary>Ids of the categories that the code serves, joined by commas.</summary>
    public const string Categories = "categories";

    /// <summary>The documentation-comment id of the member that holds the use.</summary>
    public const string Member = "member";

    /// <summary>How many uses the report speaks for besides its own; absent for none.</summary>
    public const string More = "more";

    /// <summary>Why a use is not reported: <see cref="Known"/> or <see cref="Counted"/>. Absent for one that is.</summary>
    public const string Silent = "silent";

    /// <summary>A baseline covers it.</summary>
    public const string Known = "known";

    /// <summary>Another report speaks for it.</summary>
    public const string Counted = "counted";
}
