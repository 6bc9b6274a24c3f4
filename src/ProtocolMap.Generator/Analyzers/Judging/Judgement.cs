using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>What the map says of a use.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Protocols">What is used; several when any one of them may be meant and none fits.</param>
/// <param name="Categories">What the code serves.</param>
internal sealed record Judgement(Fault Fault, ImmutableArray<Protocol> Protocols, CategorySet Categories)
{
    /// <summary>The category that decides alone, when it is one of several.</summary>
    public string? Category { get; init; }

    /// <summary>The entry that decides, if one does.</summary>
    public Mapping? Entry { get; init; }

    /// <summary>How well the protocol fits; meaningless for what does not fit.</summary>
    public Use BestUse { get; init; }

    /// <summary>The id of the capability that decides, if one does.</summary>
    public string? Capability { get; init; }

    /// <summary>The line of the entry that speaks of it.</summary>
    public Place? CapabilityPlace { get; init; }

    /// <summary>Whether the use is without fault, or of a lesser one, where a guard stands around it.</summary>
    public bool NeedsGuard => Fault == Fault.Unguarded;

    public bool IsOfCapability => Fault is Fault.CapabilityProhibited or Fault.Unguarded;

    public bool Fits => Fault > Fault.NotMapped;
}
