using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>One generated enum.</summary>
internal sealed record EnumSlice(string Name, Documentation Documentation, bool IsFlags, EquatableArray<EnumMember> Members);

/// <param name="Name">A C# identifier without <c>@</c>.</param>
/// <param name="Value">The value, or the bit of a flag.</param>
/// <param name="Documentation">What it stands for.</param>
internal sealed record EnumMember(string Name, int Value, Documentation Documentation);
