namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>Ends the reading of a pattern that can't be carried out. Thrown and caught inside <see cref="PatternCompiler"/> only.</summary>
internal sealed class PatternRefused(string reason) : Exception(reason);
