using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>The map of a project, as far as it was read.</summary>
/// <param name="Selection">Which one it is.</param>
/// <param name="Result">What it says; <see langword="null"/> when there is nothing to read or nothing may be generated.</param>
internal sealed record MapReading(MapSelection Selection, MapReadResult? Result)
{
    public bool HasMap => Selection.File is not null || Selection.Rivals.Count > 0;
}
