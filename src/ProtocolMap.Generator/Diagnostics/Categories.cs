namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Diagnostic categories.</summary>
internal static class Categories
{
    public const string Map = "ProtocolMap.Map";
    public const string Usage = "ProtocolMap.Usage";
    public const string Conformance = "ProtocolMap.Conformance";
}
