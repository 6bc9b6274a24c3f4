using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Sources;

/// <summary>A map with all that it extends, wherever it came from.</summary>
/// <param name="Name">What the user called it by.</param>
/// <param name="Map">The sound part of it.</param>
/// <param name="Root">The map itself, without what it extends.</param>
/// <param name="Files">The maps that it may extend.</param>
/// <param name="Carriage">How much of it came along.</param>
/// <param name="ErrorCount">How many errors it has.</param>
internal sealed record OpenedMap(string Name, MapDocument Map, MapFile Root, MapFiles Files, Carriage Carriage, int ErrorCount)
{
    /// <summary>The map, when it has no error.</summary>
    /// <exception cref="InputException">It has errors, so that what was read of it is not all that was meant.</exception>
    public OpenedMap Sound() => ErrorCount == 0
        ? this
        : throw new InputException($"'{Name}' has {ErrorCount} error{(ErrorCount == 1 ? "" : "s")}; 'protocolmap validate' says which");
}
