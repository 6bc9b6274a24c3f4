namespace ProtocolMap.Generator.Projects;

/// <summary>What users write in a project file.</summary>
internal static class PropertyNames
{
    public const string File = "ProtocolMapFile";
    public const string Namespace = "ProtocolMapNamespace";
    public const string Visibility = "ProtocolMapVisibility";
    public const string Scope = "ProtocolMapScope";
    public const string Platforms = "ProtocolMapPlatforms";
    public const string Strict = "ProtocolMapStrict";
    public const string Today = "ProtocolMapToday";
}
