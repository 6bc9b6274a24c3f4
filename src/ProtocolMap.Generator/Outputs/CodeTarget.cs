namespace ProtocolMap.Generator.Outputs;

/// <summary>Where generated types go.</summary>
/// <param name="Namespace">Their namespace, without <c>@</c>.</param>
/// <param name="IsPublic">Whether other assemblies see them.</param>
internal sealed record CodeTarget(string Namespace, bool IsPublic);
