namespace ProtocolMap.Generator.Analyzers;

/// <summary>What users write in <c>.editorconfig</c>.</summary>
internal static class FileOptionNames
{
    public const string Scope = "protocolmap_scope";
    public const string Report = "protocolmap_report";
    public const string GuardsFlowIntoFunctions = "protocolmap_guards_flow_into_functions";
    public const string GeneratedCode = "protocolmap_generated_code";
}
