namespace ProtocolMap.Model.Reading;

/// <summary>Enum values of entries that are gone; they may not be used again.</summary>
internal sealed record ReservedNumbers(HashSet<int> Protocols, HashSet<int> Categories);
