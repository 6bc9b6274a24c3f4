using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs;

/// <summary>What a documentation comment says, as plain text.</summary>
internal sealed record Documentation(string Summary, EquatableArray<string> Remarks = default);
