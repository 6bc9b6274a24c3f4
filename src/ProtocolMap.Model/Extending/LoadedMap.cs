using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Extending;

/// <summary>A document with all that it extends merged into it.</summary>
/// <param name="Json">The merged document; its root is an object.</param>
/// <param name="LeftOut">What is not generated.</param>
/// <param name="IsWhole">Whether every base could be read. If not, nobody can tell a wrong reference from one into what is missing.</param>
internal sealed record LoadedMap(JsonText Json, LeftOut LeftOut, bool IsWhole);
