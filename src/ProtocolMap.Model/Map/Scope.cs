namespace ProtocolMap.Model.Map;

/// <summary>A namespace whose code is for the named categories.</summary>
internal sealed record Scope(string Namespace, Place Place, EquatableArray<string> Categories);
