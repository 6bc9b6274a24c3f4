namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What a project references that messages depend on.</summary>
/// <param name="Json">What it has of System.Text.Json.</param>
/// <param name="BuiltIn">The types of the built-in map, if it has them.</param>
internal sealed record MessageReferences(JsonSupport Json, BuiltInTypes? BuiltIn);
