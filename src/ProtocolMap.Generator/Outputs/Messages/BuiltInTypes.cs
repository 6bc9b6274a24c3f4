namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>The types of the built-in map, as a project references them.</summary>
/// <param name="Head">How the map begins that they were generated from.</param>
/// <param name="Json">What they were compiled with of System.Text.Json.</param>
internal sealed record BuiltInTypes(string Head, JsonSupport Json);
