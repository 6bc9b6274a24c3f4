namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What a diagnostic tells code fixes, and the log of a build, besides its words. C# names are those of generated enum members, without <c>@</c>.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Ids of the protocols, joined by commas.</summary>
    public const string Protocols = "protocols";

    /// <summary>The id of the capability that is meant, if one is.</summary>
    public const string Capability = "capability";

    /// <summary>Ids of the categories that the code serves, joined by commas.</summary>
    public const string Categories = "categories";

    /// <summary>C# names of the categories that the code serves, joined by commas.</summary>
    public const string Scope = "scope";

    /// <summary>The path of the map that judges, if the project has it as a file.</summary>
    public const string Map = "map";

    /// <summary>The name of the assembly that holds what is generated from the map that judges.</summary>
    public const string Assembly = "assembly";

    /// <summary>The namespace of what is generated from the map that judges.</summary>
    public const string Namespace = "namespace";

    /// <summary>C# names of protocols that would be right in place of the one that is not, joined by commas, the best first.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>C# name of the protocol that took the place of the one that is used, if it would be right.</summary>
    public const string Successor = "successor";

    /// <summary>C# names of categories with any of which the scope would allow the use if it had it too, joined by commas.</summary>
    public const string Widening = "widening";

    /// <summary>C# names of categories any of which would allow the use if it were the scope alone, joined by commas.</summary>
    public const string Others = "others";

    /// <summary>The flag of the capability that is meant, if one is: names of enum and member, joined by a dot.</summary>
    public const string Flag = "flag";

    /// <summary>What a claim lacks, joined by commas: C# names of protocols, each with the flag of a capability behind a colon where that is what is missing.</summary>
    public const string Missing = "missing";

    /// <summary>Names of the interfaces that the contracts of a claimed category become, joined by commas.</summary>
    public const string Contracts = "contracts";

    /// <summary>What was probably meant.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>What is wrong.</summary>
    public const string Value = "value";

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
