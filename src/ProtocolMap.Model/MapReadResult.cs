using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model;

/// <param name="Map">The sound part of the map, or <see langword="null"/> when the text is not JSON or not an object.</param>
/// <param name="Problems">Everything wrong in it, in the order of places.</param>
internal sealed record MapReadResult(MapDocument? Map, EquatableArray<Problem> Problems);
