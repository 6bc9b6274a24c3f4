using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>A protocol that a symbol stands for.</summary>
/// <param name="definition">
/// What the map says of it that names it here. Maps agree on its id only: the one that judges may say something else, or nothing.
/// </param>
/// <param name="capability">A capability of it, if the symbol stands for that.</param>
internal sealed class BoundProtocol(Protocol definition, string? capability = null)
{
    public Protocol Definition { get; } = definition;

    public string? Capability { get; } = capability;

    public string Id => Definition.Id;
}
