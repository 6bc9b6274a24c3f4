using System.Collections.Immutable;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>The protocols that a symbol stands for.</summary>
/// <param name="protocols">None frees the symbol from a wider binding.</param>
/// <param name="usesAll">
/// Whether a use of the symbol uses each of the protocols. True for a wrapper that carries several <c>[UsesProtocol]</c>, because its
/// author says what it does; false for an entry of the map, because a library serves several protocols and nobody knows which one is
/// meant, so that it violates only if none fits.
/// </param>
/// <param name="libraries">The libraries that say so; none for what the code says itself.</param>
internal sealed class Binding(ImmutableArray<BoundProtocol> protocols, bool usesAll, ImmutableArray<Library> libraries)
{
    public static readonly Binding Free = new(ImmutableArray<BoundProtocol>.Empty, usesAll: false, ImmutableArray<Library>.Empty);

    private volatile Binding? _withoutCapabilities;

    public ImmutableArray<BoundProtocol> Protocols { get; } = protocols;

    public bool UsesAll { get; } = usesAll;

    public ImmutableArray<Library> Libraries { get; } = libraries;

    public bool IsFree => Protocols.IsEmpty;

    /// <summary>What remains where a capability is only mentioned: naming it still names its protocol.</summary>
    public Binding WithoutCapabilities => _withoutCapabilities ??= StripCapabilities();

    private bool HasCapabilities => Protocols.Any(static protocol => protocol.Capability is not null);

    /// <summary>What the name of a protocol in generated code stands for.</summary>
    public static Binding Of(BoundProtocol protocol) => new(ImmutableArray.Create(protocol), usesAll: false, ImmutableArray<Library>.Empty);

    /// <summary>What a map says of a symbol.</summary>
    public static Binding AnyOf(BoundProtocol[] protocols, IEnumerable<Library> libraries) =>
        protocols.Length == 0 ? Free : new Binding(ImmutableArray.Create(protocols), usesAll: false, ImmutableArray.CreateRange(libraries));

    // Should two threads make it, both make the same.
    private Binding StripCapabilities() => HasCapabilities
        ? new Binding(ImmutableArray.CreateRange(Protocols.Select(static protocol => new BoundProtocol(protocol.Definition))), UsesAll, Libraries)
        : this;
}
