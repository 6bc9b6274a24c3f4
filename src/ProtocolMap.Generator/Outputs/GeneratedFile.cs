namespace ProtocolMap.Generator.Outputs;

/// <param name="HintName">ASCII, fixed, unique without case.</param>
/// <param name="Text">Lines end with <c>\n</c> on every machine.</param>
internal sealed record GeneratedFile(string HintName, string Text);
