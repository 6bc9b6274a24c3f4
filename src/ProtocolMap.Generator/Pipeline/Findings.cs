using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>Everything that the generator reports of a project.</summary>
internal sealed record Findings
{
    /// <summary>Whether the project is set to a C# that the generated code is too new for.</summary>
    public bool IsLanguageTooOld { get; init; }

    /// <summary>What is wrong in the map.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>Maps of which only one may stay.</summary>
    public EquatableArray<MapFile> Rivals { get; init; }

    /// <summary>What is wrong with properties of the project.</summary>
    public EquatableArray<OptionProblem> Options { get; init; }
}
