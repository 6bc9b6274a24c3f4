namespace ProtocolMap.Model.Map;

/// <summary>Code that carries out protocols, known by its symbols.</summary>
internal sealed record Library : Entity
{
    public Library(in EntityHeader header)
        : base(header)
    {
    }

    /// <summary>Ids of NuGet packages.</summary>
    public EquatableArray<string> Packages { get; init; }

    /// <summary>Names of packages of the Unity Package Manager.</summary>
    public EquatableArray<string> Upm { get; init; }

    public IReadOnlyList<SymbolBinding> Symbols { get; init; } = [];

    public IReadOnlyList<PlatformLimit> UnavailableOn { get; init; } = [];
}

/// <summary>A symbol of a library and the protocols that it stands for; none frees it from a wider binding.</summary>
/// <param name="SymbolId">A well-formed documentation-comment id, <c>N: T: M: P: F: E:</c>.</param>
/// <param name="Place">Where it is said.</param>
/// <param name="Protocols">Several mean: it violates only if none of them fits.</param>
internal sealed record SymbolBinding(string SymbolId, Place Place, EquatableArray<ProtocolReference> Protocols);

/// <param name="Protocol">A protocol id.</param>
/// <param name="Capability">A capability of it, for <c>protocol#capability</c>.</param>
internal readonly record struct ProtocolReference(string Protocol, string? Capability)
{
    public override string ToString() => Capability is null ? Protocol : Protocol + "#" + Capability;
}

/// <summary>A platform on which a library does not work.</summary>
internal sealed record PlatformLimit(string Platform, Place Place, UnavailabilityBasis Basis, string? Source);
