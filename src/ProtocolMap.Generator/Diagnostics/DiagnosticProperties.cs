namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What a diagnostic tells code fixes besides its words.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Ids of the protocols, joined by commas.</summary>
    public const string Protocols = "protocols";

    /// <summary>Ids of the categories that the code serves, joined by commas.</summary>
    public const string Categories = "categories";
}
