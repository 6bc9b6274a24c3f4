using System.CommandLine;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>A command of the tool.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Command lines that show what it is for, without the name of the tool.</param>
internal sealed class ToolVerb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
