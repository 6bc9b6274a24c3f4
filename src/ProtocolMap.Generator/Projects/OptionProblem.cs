namespace ProtocolMap.Generator.Projects;

/// <summary>A property with a value that is not allowed. It counts as not set.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Value">What it says.</param>
/// <param name="Expected">What it may say, to follow "expected".</param>
internal sealed record OptionProblem(string Property, string Value, string Expected);
